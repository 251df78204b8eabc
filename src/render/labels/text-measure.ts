/** Measures text as the browser will draw it, each text once a font. */
export interface TextMeasure {
  readonly width: (text: string, font: string) => number;
  /** Forgets everything, for when the font has arrived. */
  readonly forget: () => void;
}

export function createTextMeasure(): TextMeasure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to measure text on.');
  const widths = new Map<string, Map<string, number>>();
  return {
    width: (text, font) => {
      let known = widths.get(font);
      if (!known) {
        known = new Map();
        widths.set(font, known);
      }
      let width = known.get(text);
      if (width === undefined) {
        context.font = font;
        width = context.measureText(text).width;
        known.set(text, width);
      }
      return width;
    },
    forget: () => widths.clear(),
  };
}
