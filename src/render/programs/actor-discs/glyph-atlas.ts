import { glyphBox, glyphNames, glyphPath } from '../../glyphs.ts';

/** The atlas is a square of this many pictograms a side. */
export const atlasColumns = 4;
/** Half the side of a pictogram as a share of the radius of its disc. */
export const glyphShare = 0.57;

const cellSize = 128;

/** Draws all pictograms into one texture, sharp up to 128 pixels and smooth below. */
export function createGlyphAtlas(gl: WebGL2RenderingContext): WebGLTexture {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = atlasColumns * cellSize;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw pictograms on.');
  context.fillStyle = '#fff';
  glyphNames.forEach((name, index) => {
    const scale = cellSize / glyphBox;
    context.setTransform(
      scale,
      0,
      0,
      scale,
      (index % atlasColumns) * cellSize,
      Math.floor(index / atlasColumns) * cellSize,
    );
    context.fill(new Path2D(glyphPath(name)), 'evenodd');
  });
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
  gl.generateMipmap(gl.TEXTURE_2D);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  return texture;
}
