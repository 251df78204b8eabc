/** The datasets that come with the page. */
export const samples = [
  { folder: 'january-2022', title: 'Kazakhstan, January 2022' },
  { folder: 'examples/village-council', title: 'A tiny invented example' },
] as const;

/** The address of a sample beside the page, wherever the page lies. */
export function sampleFolder(folder: string): URL {
  return new URL(`graph-data/${folder}/`, document.baseURI);
}
