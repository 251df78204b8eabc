import { parseColor, toRgb } from '../../color.ts';
import { palettes, type Theme } from '../../scene.ts';
import { buildShader, type Shader } from '../../webgl.ts';
import { type Frame, setViewUniforms } from '../frame.ts';
import { units } from '../gpu-columns.ts';
import { setWindowUniforms } from '../window-uniforms.ts';
import { actorDiscsFragment, actorDiscsVertex } from './actor-discs.glsl.ts';
import { createGlyphAtlas } from './glyph-atlas.ts';

/** Draws all actors in one call. */
export class ActorDiscs {
  readonly #gl: WebGL2RenderingContext;
  readonly #shader: Shader;
  readonly #glyphs: WebGLTexture;
  readonly #count: number;

  constructor(gl: WebGL2RenderingContext, count: number) {
    this.#gl = gl;
    this.#count = count;
    this.#shader = buildShader(gl, actorDiscsVertex, actorDiscsFragment);
    this.#glyphs = createGlyphAtlas(gl);
  }

  draw(frame: Frame, theme: Theme): void {
    const gl = this.#gl;
    const { program, uniform } = this.#shader;
    gl.useProgram(program);
    setViewUniforms(gl, uniform, frame);
    gl.activeTexture(gl.TEXTURE0 + units.glyphs);
    gl.bindTexture(gl.TEXTURE_2D, this.#glyphs);
    gl.uniform1i(uniform('u_positions'), units.positions);
    gl.uniform1i(uniform('u_actorStyle'), units.actorStyle);
    gl.uniform1i(uniform('u_actorFlags'), units.actorFlags);
    gl.uniform1i(uniform('u_glyphs'), units.glyphs);
    gl.uniform1i(uniform('u_actorDates'), units.actorDates);
    gl.uniform1i(uniform('u_days'), units.days);
    gl.uniform1i(uniform('u_dated'), frame.rule.window && !frame.rule.isolated ? 1 : 0);
    setWindowUniforms(gl, uniform, frame.rule);
    gl.uniform3f(uniform('u_page'), ...toRgb(parseColor(palettes[theme].page)));
    gl.uniform3f(uniform('u_accent'), ...toRgb(parseColor(palettes[theme].accent)));
    gl.uniform1i(uniform('u_dark'), theme === 'dark' ? 1 : 0);
    gl.drawArrays(gl.TRIANGLES, 0, 6 * this.#count);
  }

  destroy(): void {
    this.#gl.deleteTexture(this.#glyphs);
    this.#gl.deleteProgram(this.#shader.program);
  }
}
