/** Texels in a row; a power of two, so that shaders find a texel with a mask and a shift. */
export const textureWidth = 2048;

interface Format {
  readonly internal: number;
  readonly format: number;
  readonly type: number;
  readonly channels: 1 | 2 | 4;
}

export type TextureKind = 'rg32f' | 'rgba32f' | 'r8ui' | 'rg8ui' | 'r32ui';

function formatOf(gl: WebGL2RenderingContext, kind: TextureKind): Format {
  switch (kind) {
    case 'rg32f':
      return { internal: gl.RG32F, format: gl.RG, type: gl.FLOAT, channels: 2 };
    case 'rgba32f':
      return { internal: gl.RGBA32F, format: gl.RGBA, type: gl.FLOAT, channels: 4 };
    case 'r8ui':
      return { internal: gl.R8UI, format: gl.RED_INTEGER, type: gl.UNSIGNED_BYTE, channels: 1 };
    case 'rg8ui':
      return { internal: gl.RG8UI, format: gl.RG_INTEGER, type: gl.UNSIGNED_BYTE, channels: 2 };
    case 'r32ui':
      return { internal: gl.R32UI, format: gl.RED_INTEGER, type: gl.UNSIGNED_INT, channels: 1 };
  }
}

type Values = Float32Array | Uint8Array | Uint32Array;

/** A column of values on the graphics card, uploaded only after it changed. One row of texels holds 2048 items. */
export class DataTexture<V extends Values> {
  /** Write here, then call `changed`. Its length is padded to whole rows. */
  readonly values: V;
  readonly #gl: WebGL2RenderingContext;
  readonly #format: Format;
  readonly #texture: WebGLTexture;
  readonly #rows: number;
  #dirtyRows = 0;

  constructor(gl: WebGL2RenderingContext, kind: TextureKind, count: number, create: (length: number) => V) {
    this.#gl = gl;
    this.#format = formatOf(gl, kind);
    this.#rows = Math.max(1, Math.ceil(count / textureWidth));
    this.values = create(this.#rows * textureWidth * this.#format.channels);
    this.#texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) {
      gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
    }
    gl.texStorage2D(gl.TEXTURE_2D, 1, this.#format.internal, textureWidth, this.#rows);
    this.changed();
  }

  /** Says that the first `count` items are to be uploaded before the next drawing; all by default. */
  changed(count = this.#rows * textureWidth): void {
    this.#dirtyRows = Math.max(this.#dirtyRows, Math.min(this.#rows, Math.ceil(count / textureWidth)));
  }

  /** Makes the column readable by shaders at a texture unit. */
  bind(unit: number): void {
    const gl = this.#gl;
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    if (this.#dirtyRows === 0) return;
    const { format, type } = this.#format;
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, textureWidth, this.#dirtyRows, format, type, this.values);
    this.#dirtyRows = 0;
  }

  destroy(): void {
    this.#gl.deleteTexture(this.#texture);
  }
}
