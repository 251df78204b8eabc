const archive = 'This is a compressed archive; unpack it first.';
const picture = 'This is a picture, not data.';

/** First bytes, one character each, of files that are not what their name says, and what to tell about them. */
const beginnings: readonly (readonly [start: string, message: string])[] = [
  [
    'PK\u0003\u0004',
    'This is a zip archive (or an Excel or LibreOffice file), not text; open it as .zip, or save the sheet as CSV.',
  ],
  ['PK\u0005\u0006', 'This is an empty zip archive.'],
  ['\u001f\u008b', archive],
  ['BZh', archive],
  ['7z\u00bc\u00af', archive],
  ['\u00fd7zXZ', archive],
  ['Rar!\u001a', archive],
  ['\u0028\u00b5\u002f\u00fd', archive],
  ['\u00d0\u00cf\u0011\u00e0', 'This is an old Excel or Word file; save the sheet as CSV.'],
  ['%PDF-', 'This is a PDF document, not data.'],
  ['\u0089PNG', picture],
  ['\u00ff\u00d8\u00ff', picture],
  ['GIF8', picture],
  ['SQLite format 3\0', 'This is an SQLite database; export its tables as CSV.'],
  [
    'version https://git-lfs.github.com/spec',
    'This is a git-lfs pointer, not the file itself; run “git lfs pull” and open it again.',
  ],
  ['{\\rtf', 'This is a rich text document; save it as plain text.'],
];

/** Returns what a file really is when its bytes belong to something else than a text of data, else null. */
export function disguiseOf(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'The file is empty.';
  const skip = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const head = String.fromCharCode(...bytes.subarray(skip, skip + 512));
  if (/^\s*(<!doctype\s+html|<html[\s>])/i.test(head)) {
    return 'This is a web page (perhaps a login page or an error page), not data; download the file again.';
  }
  return beginnings.find(([start]) => head.startsWith(start))?.[1] ?? null;
}
