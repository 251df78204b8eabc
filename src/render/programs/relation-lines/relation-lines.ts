import type { Screen } from '../../screen.ts';
import { buildShader, isSoftwareRendered, type Shader } from '../../webgl.ts';
import { type Frame, setViewUniforms } from '../frame.ts';
import { units } from '../gpu-columns.ts';
import { setWindowUniforms } from '../window-uniforms.ts';
import { relationLinesFragment, relationLinesVertex } from './relation-lines.glsl.ts';
import { VisibleList } from './visible-list.ts';

/** Up to this many lines are smooth curves; up to the second, curves of few pieces; above, straight. */
const smoothUpTo = 4000;
const curvedUpTo = 30_000;

/** From this many relations on, the processor lists what is in sight when it also has to do the graphics card's work. */
const listedFrom = 3000;

/** Width of a line in CSS pixels when sizes are drawn at `sizeScale`. */
export function lineWidthAt(sizeScale: number): number {
  return Math.max(0.9, Math.min(2.6, 1.5 * sizeScale));
}

/** Draws all relations in one call. With a graphics card it costs no work per relation on the processor. */
export class RelationLines {
  readonly #gl: WebGL2RenderingContext;
  readonly #shader: Shader;
  readonly #count: number;
  readonly #list: VisibleList | null;

  constructor(gl: WebGL2RenderingContext, count: number) {
    this.#gl = gl;
    this.#count = count;
    this.#shader = buildShader(gl, relationLinesVertex, relationLinesFragment);
    this.#list = count >= listedFrom && isSoftwareRendered(gl) ? new VisibleList(gl, count) : null;
  }

  /** Draws a frame, and says on the live scene whether its lines are curved. */
  draw(frame: Frame, screen: Screen): void {
    const count = this.#list ? this.#list.rebuild(screen) : this.#count;
    screen.live.curved = count <= curvedUpTo;
    if (count === 0) return;
    const gl = this.#gl;
    const { program, uniform } = this.#shader;
    gl.useProgram(program);
    this.#list?.bind(units.list);
    setViewUniforms(gl, uniform, frame);
    setWindowUniforms(gl, uniform, frame.rule);
    gl.uniform1i(uniform('u_positions'), units.positions);
    gl.uniform1i(uniform('u_actorStyle'), units.actorStyle);
    gl.uniform1i(uniform('u_actorFlags'), units.actorFlags);
    gl.uniform1i(uniform('u_relations'), units.relations);
    gl.uniform1i(uniform('u_bounds'), units.bounds);
    gl.uniform1i(uniform('u_relationFlags'), units.relationFlags);
    gl.uniform1i(uniform('u_list'), this.#list ? units.list : units.relationFlags);
    gl.uniform1i(uniform('u_listed'), this.#list ? 1 : 0);
    gl.uniform1i(uniform('u_curved'), screen.live.curved ? 1 : 0);
    const segments = count <= smoothUpTo ? 20 : screen.live.curved ? 6 : 1;
    gl.uniform1i(uniform('u_segments'), segments);
    gl.uniform1f(uniform('u_lineWidth'), lineWidthAt(frame.sizeScale));
    gl.drawArrays(gl.TRIANGLES, 0, count * (6 * segments + 3));
  }

  destroy(): void {
    this.#list?.destroy();
    this.#gl.deleteProgram(this.#shader.program);
  }
}
