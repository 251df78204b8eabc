/** A JSON value. Objects are maps, so that no key can reach a prototype; numbers keep the digits that were written. */
export type JsonValue = string | boolean | null | JsonNumber | JsonValue[] | JsonObject;

export type JsonObject = Map<string, JsonValue>;

/** A number as it was written: `1e400`, `-0` and `12345678901234567890` stay what they are. */
interface JsonNumber {
  readonly digits: string;
}

/** A fault in a JSON text, or a key that an object has twice, with its line. */
interface JsonFault {
  readonly message: string;
  readonly line: number;
}

export type ParsedJson =
  | {
      readonly ok: true;
      readonly value: JsonValue;
      readonly repeated: readonly JsonFault[];
      lineAt(value: JsonValue): number;
    }
  | { readonly ok: false; readonly fault: JsonFault };

const maxDepth = 200;

class JsonSyntax extends Error {}

/**
 * Returns the value of a JSON text after RFC 8259, strictly, or the first fault with its line. Depth is limited to 200.
 * Of a key that stands twice the last value counts, and `repeated` tells where.
 */
export function parseJson(text: string): ParsedJson {
  const parser = new JsonReader(text);
  try {
    const value = parser.document();
    const lines = createLines(text);
    return {
      ok: true,
      value,
      repeated: parser.repeated.map(({ key, at }) => ({
        message: `The key “${key}” stands twice in one object; the last value was taken.`,
        line: lines(at),
      })),
      lineAt: (inner) => lines(parser.places.get(inner as object) ?? 0),
    };
  } catch (error) {
    if (!(error instanceof JsonSyntax)) throw error;
    return {
      ok: false,
      fault: { message: error.message, line: createLines(text)(Math.min(parser.at, text.length)) },
    };
  }
}

/** Returns a function from positions to lines, by halving over the places where lines begin. */
function createLines(text: string): (at: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside strings
const plainPattern = /[^"\\\0-\u001f]*/y;
const escapes = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
const words = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;

/** Reads one text from its beginning to its end; `at` is the place where it stands. */
class JsonReader {
  readonly repeated: { key: string; at: number }[] = [];
  readonly places = new WeakMap<object, number>();
  at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  document(): JsonValue {
    const result = this.value(0);
    this.skip();
    if (this.at < this.text.length) throw new JsonSyntax('Something stands after the end of the value.');
    return result;
  }

  private value(depth: number): JsonValue {
    if (depth > maxDepth) throw new JsonSyntax(`Values are nested deeper than ${maxDepth} levels.`);
    this.skip();
    const mark = this.text[this.at];
    if (mark === '{') return this.object(depth + 1);
    if (mark === '[') return this.array(depth + 1);
    if (mark === '"') return this.string();
    for (const [word, meaning] of words) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return meaning;
    }
    numberPattern.lastIndex = this.at;
    const digits = numberPattern.exec(this.text)?.[0];
    if (digits === undefined) throw new JsonSyntax(`A value is missing: ${this.found()} in its place.`);
    this.at += digits.length;
    return { digits };
  }

  private array(depth: number): JsonValue[] {
    const list: JsonValue[] = [];
    this.places.set(list, this.at);
    if (this.isEmpty(']')) return list;
    do list.push(this.value(depth));
    while (this.continues('A list', ']'));
    return list;
  }

  private object(depth: number): JsonObject {
    const map: JsonObject = new Map();
    this.places.set(map, this.at);
    if (this.isEmpty('}')) return map;
    do {
      this.skip();
      const keyAt = this.at;
      if (this.text[keyAt] !== '"') {
        throw new JsonSyntax(`An object needs a key in quotation marks, but ${this.found()} there.`);
      }
      const key = this.string();
      this.skip();
      if (this.text[this.at] !== ':')
        throw new JsonSyntax(`After a key comes “:”, but ${this.found()} there.`);
      this.at += 1;
      if (map.has(key)) this.repeated.push({ key, at: keyAt });
      map.set(key, this.value(depth));
    } while (this.continues('An object', '}'));
    return map;
  }

  /** Steps over an opening bracket, and over the closing one if it follows. */
  private isEmpty(close: string): boolean {
    this.at += 1;
    this.skip();
    if (this.text[this.at] !== close) return false;
    this.at += 1;
    return true;
  }

  /** Steps over a comma and says true, or over the closing bracket and says false. */
  private continues(what: string, close: string): boolean {
    this.skip();
    const mark = this.text[this.at];
    if (mark !== ',' && mark !== close) {
      throw new JsonSyntax(`${what} needs “,” or “${close}”, but ${this.found()} there.`);
    }
    this.at += 1;
    return mark === ',';
  }

  private string(): string {
    this.at += 1;
    let result = '';
    for (;;) {
      plainPattern.lastIndex = this.at;
      result += plainPattern.exec(this.text)?.[0] ?? '';
      this.at = plainPattern.lastIndex;
      const mark = this.text[this.at];
      if (mark === '"') {
        this.at += 1;
        return result;
      }
      if (mark !== '\\') throw new JsonSyntax(`A text is not closed: ${this.found()} inside it.`);
      result += this.escape();
    }
  }

  private escape(): string {
    const letter = this.text[this.at + 1] ?? '';
    const plain = escapes.get(letter);
    if (plain !== undefined) {
      this.at += 2;
      return plain;
    }
    const digits = this.text.slice(this.at + 2, this.at + 6);
    if (letter !== 'u' || !/^[0-9a-f]{4}$/i.test(digits)) throw new JsonSyntax(`“\\${letter}” is no escape.`);
    this.at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  private skip(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.at += 1;
    }
  }

  private found(): string {
    return this.at >= this.text.length ? 'the file ends' : `“${this.text[this.at]}” stands`;
  }
}
