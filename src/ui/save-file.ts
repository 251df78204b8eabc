/** Offers a file to the reader. Nothing leaves the machine: the browser takes it from memory. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after the press has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Offers a text to the reader as a file. */
export function saveText(name: string, text: string, mediaType: string): void {
  saveFile(name, new Blob([text], { type: `${mediaType};charset=utf-8` }));
}
