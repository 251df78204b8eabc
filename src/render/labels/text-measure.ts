import { labelLines } from '../../graph/label-lines.ts';

/** A name's lines and the width of the longest, in CSS pixels. */
export interface NameShape {
  readonly lines: readonly string[];
  readonly width: number;
}

/** Measures text as the browser will draw it, each text once a font. */
export interface TextMeasure {
  readonly width: (text: string, font: string) => number;
  readonly name: (name: string, font: string) => NameShape;
  /** Forgets everything, for when the font has arrived. */
  readonly forget: () => void;
}

export function createTextMeasure(): TextMeasure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to measure text on.');
  const widths = new Map<string, Map<string, number>>();
  const names = new Map<string, Map<string, NameShape>>();
  const measured = (text: string, font: string) => {
    context.font = font;
    return context.measureText(text).width;
  };
  const shaped = (name: string, font: string): NameShape => {
    const lines = labelLines(name);
    return { lines, width: Math.max(0, ...lines.map((line) => measured(line, font))) };
  };
  return {
    width: (text, font) => remembered(widths, text, font, measured),
    name: (name, font) => remembered(names, name, font, shaped),
    forget: () => {
      widths.clear();
      names.clear();
    },
  };
}

function remembered<T>(
  byFont: Map<string, Map<string, T>>,
  text: string,
  font: string,
  compute: (text: string, font: string) => T,
): T {
  let known = byFont.get(font);
  if (!known) {
    known = new Map();
    byFont.set(font, known);
  }
  let value = known.get(text);
  if (value === undefined) {
    value = compute(text, font);
    known.set(text, value);
  }
  return value;
}
