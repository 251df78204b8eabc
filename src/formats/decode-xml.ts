import { type DecodedText, decodeText } from './decode-text.ts';

/** Returns the text of an XML file: a byte order mark decides, then the encoding in its first line, then UTF-8. */
export function decodeXml(bytes: Uint8Array): DecodedText {
  const [a, b] = bytes;
  const hasMark = (a === 0xef && b === 0xbb) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/.exec(head)?.[1]?.toLowerCase();
  if (hasMark || !declared || /^utf-?(8|16)/.test(declared)) return decodeText(bytes);
  try {
    const text = new TextDecoder(declared, { fatal: true }).decode(bytes);
    return { ok: true, text, encoding: declared };
  } catch (error) {
    const message =
      error instanceof RangeError
        ? `The first line names the encoding “${declared}”, which is not known; save the file as UTF-8.`
        : `The first line says ${declared}, but the text is not valid in it; save the file as UTF-8.`;
    return { ok: false, message };
  }
}
