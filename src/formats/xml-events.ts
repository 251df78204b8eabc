import { SaxesParser } from 'saxes';

/** An element as it opens. Names are without their prefix. */
export interface XmlElement {
  readonly name: string;
  /** Address of its namespace, empty for none. */
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
}

/** What a reader of XML is told, in document order. `text` is all text directly inside the element that closes. */
export interface XmlVisitor {
  open(element: XmlElement): void;
  close(name: string, text: string): void;
}

/** A fault in an XML text, with its place. */
export class XmlFault extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

const maxDepth = 100;
const maxText = 1_000_000;
const sliceLength = 1 << 16;

/**
 * Reads XML from beginning to end and throws an `XmlFault` at the first thing that is not well-formed, so that a file which was cut off never
 * passes for a smaller one. Document type declarations are refused, because entities can grow without bounds or fetch files.
 */
export function readXml(text: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const texts: string[] = [];
  const fail = (message: string): never => {
    throw new XmlFault(message, parser.line);
  };
  parser.on('error', (error) => {
    const reason = error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/\.$/, '');
    const ampersand = bareAmpersand(text);
    if (ampersand !== null && ampersand <= parser.line)
      throw new XmlFault('An “&” stands alone; it must be written “&amp;”.', ampersand);
    fail(`The XML is not well-formed (column ${parser.column}): ${reason}.`);
  });
  parser.on('doctype', () =>
    fail('The file has a document type declaration (DOCTYPE), which is refused; delete that line.'),
  );
  parser.on('opentag', (tag) => {
    if (texts.push('') > maxDepth) fail(`Elements are nested deeper than ${maxDepth} levels.`);
    const attributes = new Map<string, string>();
    for (const { local, prefix, value } of Object.values(tag.attributes)) {
      if (prefix !== 'xmlns' && local !== 'xmlns')
        attributes.set(attributes.has(local) ? `${prefix}:${local}` : local, value);
    }
    visitor.open({ name: tag.local, namespace: tag.uri, attributes, line: parser.line });
  });
  const addText = (part: string) => {
    const last = texts.length - 1;
    if (last < 0) return;
    texts[last] += part;
    if (texts[last]!.length > maxText) fail('A text is longer than a million characters.');
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => visitor.close(tag.local, texts.pop() ?? ''));
  for (let at = 0; at < text.length; at += sliceLength) parser.write(text.slice(at, at + sliceLength));
  parser.close();
}

/** Line of the first “&” that begins no entity; the parser itself only notices at the next semicolon. */
function bareAmpersand(text: string): number | null {
  const plain = text.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, (part) =>
    part.replace(/[^\n]/g, ' '),
  );
  const at = plain.search(/&(?!(?:[A-Za-z_:][\w:.-]*|#\d+|#x[0-9a-fA-F]+);)/);
  return at < 0 ? null : plain.slice(0, at).split('\n').length;
}
