import { parseColor, toRgb } from '../../color.ts';
import { palettes, type Theme } from '../../scene.ts';
import type { Screen } from '../../screen.ts';
import { buildShader, type Shader } from '../../webgl.ts';
import { type Frame, setViewUniforms } from '../frame.ts';
import { units } from '../gpu-columns.ts';
import type { VisibleList } from '../visible-list.ts';
import { setWindowUniforms } from '../window-uniforms.ts';
import { actorDiscsFragment, actorDiscsVertex } from './actor-discs.glsl.ts';
import { createGlyphAtlas } from './glyph-atlas.ts';

/** Draws all actors in one call. */
export class ActorDiscs {
  readonly #gl: WebGL2RenderingContext;
  readonly #shader: Shader;
  readonly #glyphs: WebGLTexture;
  readonly #count: number;
  readonly #list: VisibleList | null;

  constructor(gl: WebGL2RenderingContext, count: number, list: VisibleList | null) {
    this.#list = list;
    this.#gl = gl;
    this.#count = count;
    this.#shader = buildShader(gl, actorDiscsVertex, actorDiscsFragment);
    this.#glyphs = createGlyphAtlas(gl);
  }

  draw(frame: Frame, theme: Theme, screen: Screen): void {
    const count = this.#list?.listActors(screen) ?? this.#count;
    if (count === 0) return;
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
    gl.uniform1i(uniform('u_dated'), screen.live.liveDegree && !this.#list ? 1 : 0);
    setWindowUniforms(gl, uniform, frame.rule);
    gl.uniform3f(uniform('u_page'), ...toRgb(parseColor(palettes[theme].page)));
    gl.uniform3f(uniform('u_accent'), ...toRgb(parseColor(palettes[theme].accent)));
    this.#list?.actors.bind(units.list);
    gl.uniform1i(uniform('u_list'), this.#list ? units.list : units.actorFlags);
    gl.uniform1i(uniform('u_listed'), this.#list ? 1 : 0);
    gl.uniform1i(uniform('u_dark'), theme === 'dark' ? 1 : 0);
    gl.drawArrays(gl.TRIANGLES, 0, 6 * count);
  }

  destroy(): void {
    this.#gl.deleteTexture(this.#glyphs);
    this.#gl.deleteProgram(this.#shader.program);
  }
}
