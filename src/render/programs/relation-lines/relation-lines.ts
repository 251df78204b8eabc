import { buildShader, type Shader } from '../../webgl.ts';
import { type Frame, setViewUniforms } from '../frame.ts';
import { farthestDay, units } from '../gpu-columns.ts';
import { relationLinesFragment, relationLinesVertex } from './relation-lines.glsl.ts';

/** Above this many relations a line is one straight piece; below it, a smooth curve. */
const curvedUpTo = 4000;
const smooth = 20;

/** Width of a line in CSS pixels at zoom 1. */
export const lineWidth = 1.5;

/** Width of a line when sizes are drawn at `sizeScale`. */
export function lineWidthAt(sizeScale: number): number {
  return Math.max(0.9, Math.min(2.6, lineWidth * sizeScale));
}

/** Draws all relations in one call. Costs no work per relation on the processor. */
export class RelationLines {
  readonly #gl: WebGL2RenderingContext;
  readonly #shader: Shader;
  readonly #count: number;

  constructor(gl: WebGL2RenderingContext, count: number) {
    this.#gl = gl;
    this.#count = count;
    this.#shader = buildShader(gl, relationLinesVertex, relationLinesFragment);
  }

  draw(frame: Frame): void {
    if (this.#count === 0) return;
    const gl = this.#gl;
    const { program, uniform } = this.#shader;
    gl.useProgram(program);
    setViewUniforms(gl, uniform, frame);
    gl.uniform1i(uniform('u_positions'), units.positions);
    gl.uniform1i(uniform('u_actorStyle'), units.actorStyle);
    gl.uniform1i(uniform('u_actorFlags'), units.actorFlags);
    gl.uniform1i(uniform('u_relations'), units.relations);
    gl.uniform1i(uniform('u_bounds'), units.bounds);
    gl.uniform1i(uniform('u_relationFlags'), units.relationFlags);
    const { window, undated } = frame.rule;
    const near = (day: number) => Math.max(-farthestDay, Math.min(farthestDay, day));
    gl.uniform1i(uniform('u_windowed'), window ? 1 : 0);
    gl.uniform1i(uniform('u_undated'), undated ? 1 : 0);
    gl.uniform2f(uniform('u_window'), near(window?.from ?? 0), near(window?.until ?? 0));
    const segments = this.#count <= curvedUpTo ? smooth : 1;
    gl.uniform1i(uniform('u_segments'), segments);
    gl.uniform1f(uniform('u_lineWidth'), lineWidthAt(frame.sizeScale));
    gl.drawArrays(gl.TRIANGLES, 0, this.#count * (6 * segments + 3));
  }

  destroy(): void {
    this.#gl.deleteProgram(this.#shader.program);
  }
}
