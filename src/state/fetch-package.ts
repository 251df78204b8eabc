/** The files that a package may hold besides its descriptor; `actors.csv` and `relations.csv` must be there. */
const fileNames = [
  'datapackage.json',
  'actors.csv',
  'relations.csv',
  'documents.csv',
  'citations.csv',
  'events.csv',
  'figures.csv',
  'disagreements.csv',
  'actor-types.csv',
  'relation-types.csv',
  'positions.csv',
] as const;

const required: ReadonlySet<string> = new Set(['actors.csv', 'relations.csv']);

/** How long one file may take, in milliseconds. */
const longestWait = 30_000;

/** A file that could not be fetched, and why, in words. */
export class FetchFailure extends Error {
  readonly file: string;
  constructor(file: string, message: string) {
    super(message);
    this.name = 'FetchFailure';
    this.file = file;
  }
}

async function fetchFile(folder: URL, name: string): Promise<Uint8Array | null> {
  const signal = AbortSignal.timeout(longestWait);
  let response: Response;
  try {
    response = await fetch(new URL(name, folder), { signal, credentials: 'same-origin' });
  } catch (cause) {
    const late = cause instanceof DOMException && cause.name === 'TimeoutError';
    const why = late ? `did not arrive within ${longestWait / 1000} seconds` : 'could not be fetched';
    throw new FetchFailure(name, `${name} ${why}. Check the connection and try again.`);
  }
  if (response.status === 404 && !required.has(name)) return null;
  if (!response.ok) {
    throw new FetchFailure(
      name,
      `${name} is not there: the server answered ${response.status}. Put it beside the page and try again.`,
    );
  }
  if (response.headers.get('content-type')?.startsWith('text/html')) {
    if (!required.has(name)) return null;
    throw new FetchFailure(
      name,
      `The server answered with a web page instead of ${name}. Check that the file is there, or sign in, and try again.`,
    );
  }
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new FetchFailure(name, `${name} broke off on its way. Try again.`);
  }
}

/**
 * Fetches the files of a data package from a folder of this page's own server: name to bytes. Optional files that are not
 * there are left out, and so is a story that does not arrive.
 *
 * @throws FetchFailure when a file that must be there is not, or the network fails.
 */
export async function fetchPackage(folder: URL): Promise<Map<string, Uint8Array>> {
  const fetching = fileNames.map(async (name) => [name, await fetchFile(folder, name)] as const);
  const descriptor = fetching[fileNames.indexOf('datapackage.json')]!;
  const [loaded, stories] = await Promise.all([
    Promise.all(fetching),
    descriptor.then(([, bytes]) => fetchStories(folder, bytes)),
  ]);
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of [...loaded, ...stories]) if (bytes) files.set(name, bytes);
  return files;
}

/** The stories that a descriptor lists under `stories`. One that does not arrive is left out: the data are worth opening without it. */
async function fetchStories(folder: URL, descriptor: Uint8Array | null): Promise<Map<string, Uint8Array>> {
  const stories = new Map<string, Uint8Array>();
  const fetchStory = async (name: string) => {
    try {
      const bytes = await fetchFile(folder, name);
      if (bytes) stories.set(name, bytes);
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
    }
  };
  await Promise.all(storyNames(descriptor).map(fetchStory));
  return stories;
}

/** Names of stories in a descriptor. A descriptor that cannot be read is told by the reader of packages. */
function storyNames(descriptor: Uint8Array | null): readonly string[] {
  if (!descriptor) return [];
  try {
    const { stories } = JSON.parse(new TextDecoder().decode(descriptor)) as { stories?: unknown };
    if (!Array.isArray(stories)) return [];
    return stories
      .filter((name): name is string => /^stories\/[a-z0-9-]+\.json$/.test(String(name)))
      .slice(0, 50);
  } catch {
    return [];
  }
}
