/** A number with its noun: "1 origin", "4 citations", "1,200 bodies". */
export function plural(count: number, singular: string, many = `${singular}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : many}`;
}
