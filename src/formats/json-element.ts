import type { JsonObject, JsonValue } from './parse-json.ts';

/** Returns a JSON value as the text of a cell: texts and numbers as written, nothing for null, everything nested as JSON. */
export function jsonText(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  return isNumber(value) ? value.digits : writeJson(value);
}

/** True for a JSON object. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return value instanceof Map;
}

/** Returns the list under the first of these keys that holds one, or null. */
export function listUnder(object: JsonObject, ...keys: readonly string[]): readonly JsonValue[] | null {
  for (const key of keys) {
    const value = object.get(key);
    if (Array.isArray(value)) return value;
  }
  return null;
}

/** Returns the attributes of a node or edge, but for the keys that were read already. */
export function attributesOf(object: JsonObject, ...except: readonly string[]): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [key, value] of object) if (!except.includes(key)) attributes.set(key, jsonText(value));
  return attributes;
}

/** Returns a place if both coordinates are finite numbers, and takes them out of the attributes then. */
export function takePlace(attributes: Map<string, string>): readonly [number, number] | undefined {
  const [x, y] = [attributes.get('x') ?? '', attributes.get('y') ?? ''];
  if (x.trim() === '' || y.trim() === '' || !Number.isFinite(Number(x)) || !Number.isFinite(Number(y)))
    return undefined;
  attributes.delete('x');
  attributes.delete('y');
  return [Number(x), Number(y)];
}

const isNumber = (value: JsonValue): value is { readonly digits: string } =>
  typeof value === 'object' && value !== null && 'digits' in value;

function writeJson(value: JsonValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`;
  if (!isObject(value)) return value.digits;
  return `{${[...value].map(([key, inner]) => `${JSON.stringify(key)}:${writeJson(inner)}`).join(',')}}`;
}
