import type { AppStore } from '../state/store.ts';

/** More than this is not read: a tab that runs out of memory takes the reader's work with it. */
const largestTotal = 200 * 1024 * 1024;

/** Opens files that the reader chose or dropped. What is open stays until they are read. */
export async function openFiles(store: AppStore, chosen: readonly File[]): Promise<void> {
  const [first] = chosen;
  if (!first) return;
  const total = chosen.reduce((sum, file) => sum + file.size, 0);
  if (total > largestTotal) {
    const megabytes = Math.ceil(total / 1024 / 1024);
    store
      .getState()
      .announce(
        `That is ${megabytes} MB; up to ${largestTotal / 1024 / 1024} MB can be opened. Choose fewer rows or files.`,
      );
    return;
  }
  const files = new Map<string, Uint8Array>();
  for (const file of chosen) {
    files.set(file.webkitRelativePath || file.name, new Uint8Array(await file.arrayBuffer()));
  }
  const name =
    chosen.length === 1 ? first.name : first.webkitRelativePath.split('/')[0] || `${chosen.length} files`;
  await store.getState().openFiles(files, name);
}
