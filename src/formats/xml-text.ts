/** Characters that XML 1.0 cannot hold in any way: control characters, halves of surrogate pairs and two that are none. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Returns a text as the value of an XML attribute. What XML cannot hold becomes the replacement character; see `isUnwritable`. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** Returns a text as the content of an XML element. */
export function xmlText(text: string): string {
  return text
    .replace(forbidden, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** True when a text holds something that XML cannot. */
export function isUnwritable(text: string): boolean {
  return text.search(forbidden) >= 0;
}
