import type { Report } from './report.ts';

/** An attribute that a graph file declares for its nodes or edges. */
interface AttributeColumn {
  readonly name: string;
  readonly type: string;
  readonly fallback: string | null;
}

/** Attributes of one kind of element, by the id that values refer to. */
export interface AttributeColumns {
  declare(id: string, title: string, type: string): void;
  setFallback(id: string, text: string): void;
  /** Puts a value under its column's name; undeclared ids and wrong numbers are reported, the text is kept. */
  put(values: Map<string, string>, id: string, text: string, row: number): void;
  /** The same for several values written as one text, which no number type fits. */
  putSeveral(values: Map<string, string>, id: string, texts: readonly string[], row: number): void;
  /** Fills columns that an element does not give with their defaults. */
  fillIn(values: Map<string, string>): void;
}

const numberTypes = /^(integer|int|long|short|byte|biginteger)$/i;
const realTypes = /^(float|double|bigdecimal)$/i;

/** Creates an empty list of columns. Two attributes of one title get names that differ. */
export function createAttributeColumns(file: string, report: Report): AttributeColumns {
  const columns = new Map<string, AttributeColumn>();
  const names = new Set<string>();
  const declare = (id: string, title: string, type: string) => {
    let name = title || id;
    for (let number = 2; names.has(name); number += 1) name = `${title || id} (${number})`;
    names.add(name);
    columns.set(id, { name, type, fallback: null });
  };
  const columnOf = (id: string, row: number): AttributeColumn => {
    if (!columns.has(id)) {
      report.warning(file, `The attribute “${id}” is not declared; its values are kept as text.`, { row });
      declare(id, id, 'string');
    }
    return columns.get(id)!;
  };
  return {
    declare(id, title, type) {
      // The same attribute may be declared in two blocks, static and dynamic.
      if (columns.get(id)?.name !== title || title === '') declare(id, title, type);
    },
    setFallback(id, text) {
      const column = columns.get(id);
      if (column) columns.set(id, { ...column, fallback: text });
    },
    putSeveral: (values, id, texts, row) => {
      values.set(columnOf(id, row).name, texts.join('|'));
    },
    put(values, id, text, row) {
      const { name, type } = columnOf(id, row);
      if (!fits(type, text)) {
        report.warning(file, `“${text.slice(0, 60)}” is no ${type}; it is kept as text.`, {
          row,
          column: name,
        });
      }
      values.set(name, text);
    },
    fillIn(values) {
      for (const { name, fallback } of columns.values()) {
        if (fallback !== null && !values.has(name)) values.set(name, fallback);
      }
    },
  };
}

function fits(type: string, text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '') return true;
  if (numberTypes.test(type)) return /^[-+]?\d+$/.test(trimmed);
  if (realTypes.test(type)) {
    return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(trimmed) || /^[-+]?(inf(inity)?|nan)$/i.test(trimmed);
  }
  return !/^bool(ean)?$/i.test(type) || /^(true|false|0|1)$/i.test(trimmed);
}
