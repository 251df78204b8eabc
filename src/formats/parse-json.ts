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
  const parser = createParser(text);
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
    return { ok: false, fault: { message: error.message, line: createLines(text)(parser.position()) } };
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

function createParser(text: string) {
  let at = 0;
  const repeated: { key: string; at: number }[] = [];
  const places = new WeakMap<object, number>();
  const fail = (message: string): never => {
    throw new JsonSyntax(message);
  };
  const skip = () => {
    for (;;) {
      const code = text.charCodeAt(at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      at += 1;
    }
  };
  const found = (): string => (at >= text.length ? 'the file ends' : `“${text[at]}” stands`);

  const string = (): string => {
    at += 1;
    let result = '';
    for (;;) {
      plainPattern.lastIndex = at;
      result += plainPattern.exec(text)?.[0] ?? '';
      at = plainPattern.lastIndex;
      const mark = text[at];
      if (mark === '"') {
        at += 1;
        return result;
      }
      if (mark !== '\\') fail(`A text is not closed: ${found()} inside it.`);
      const letter = text[at + 1] ?? '';
      const plain = escapes.get(letter);
      if (plain !== undefined) {
        result += plain;
        at += 2;
      } else if (letter === 'u' && /^[0-9a-f]{4}$/i.test(text.slice(at + 2, at + 6))) {
        result += String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16));
        at += 6;
      } else fail(`“\\${letter}” is no escape.`);
    }
  };

  const array = (depth: number): JsonValue[] => {
    const list: JsonValue[] = [];
    places.set(list, at);
    at += 1;
    skip();
    if (text[at] === ']') {
      at += 1;
      return list;
    }
    for (;;) {
      list.push(value(depth));
      skip();
      const mark = text[at];
      if (mark !== ',' && mark !== ']') fail(`A list needs “,” or “]”, but ${found()} there.`);
      at += 1;
      if (mark === ']') return list;
    }
  };

  const object = (depth: number): JsonObject => {
    const map: JsonObject = new Map();
    places.set(map, at);
    at += 1;
    skip();
    if (text[at] === '}') {
      at += 1;
      return map;
    }
    for (;;) {
      skip();
      if (text[at] !== '"') fail(`An object needs a key in quotation marks, but ${found()} there.`);
      const keyAt = at;
      const key = string();
      skip();
      if (text[at] !== ':') fail(`After a key comes “:”, but ${found()} there.`);
      at += 1;
      if (map.has(key)) repeated.push({ key, at: keyAt });
      map.set(key, value(depth));
      skip();
      const mark = text[at];
      if (mark !== ',' && mark !== '}') fail(`An object needs “,” or “}”, but ${found()} there.`);
      at += 1;
      if (mark === '}') return map;
    }
  };

  const value = (depth: number): JsonValue => {
    if (depth > maxDepth) fail(`Values are nested deeper than ${maxDepth} levels.`);
    skip();
    const mark = text[at];
    if (mark === '{') return object(depth + 1);
    if (mark === '[') return array(depth + 1);
    if (mark === '"') return string();
    for (const [word, meaning] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (text.startsWith(word, at)) {
        at += word.length;
        return meaning;
      }
    }
    numberPattern.lastIndex = at;
    const digits = numberPattern.exec(text)?.[0];
    if (digits === undefined) return fail(`A value is missing: ${found()} in its place.`);
    at += digits.length;
    return { digits };
  };

  return {
    repeated,
    places,
    position: () => Math.min(at, text.length),
    document(): JsonValue {
      const result = value(0);
      skip();
      if (at < text.length) fail('Something stands after the end of the value.');
      return result;
    },
  };
}
