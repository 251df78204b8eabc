import type { Screen } from '../../screen.ts';
import { buildShader, type Shader } from '../../webgl.ts';
import { type Frame, setViewUniforms } from '../frame.ts';
import { units } from '../gpu-columns.ts';
import type { VisibleList } from '../visible-list.ts';
import { setWindowUniforms } from '../window-uniforms.ts';
import { relationLinesFragment, relationLinesVertex } from './relation-lines.glsl.ts';

/** Up to this many lines are smooth curves; up to the second, curves of few pieces; above, straight. Fewer where the processor draws. */
const withCard = { smooth: 4000, curved: 30_000 };
const withoutCard = { smooth: 1500, curved: 5000 };

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

  constructor(gl: WebGL2RenderingContext, count: number, list: VisibleList | null) {
    this.#gl = gl;
    this.#count = count;
    this.#shader = buildShader(gl, relationLinesVertex, relationLinesFragment);
    this.#list = list;
  }

  /** Draws a frame, and says on the live scene whether its lines are curved. */
  draw(frame: Frame, screen: Screen): void {
    const count = this.#list?.listRelations(screen) ?? this.#count;
    const limits = this.#list ? withoutCard : withCard;
    screen.live.curved = count <= limits.curved;
    if (count === 0) return;
    const gl = this.#gl;
    const { program, uniform } = this.#shader;
    gl.useProgram(program);
    this.#list?.relations.bind(units.list);
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
    const segments = count <= limits.smooth ? 20 : screen.live.curved ? 6 : 1;
    gl.uniform1i(uniform('u_segments'), segments);
    gl.uniform1f(uniform('u_lineWidth'), lineWidthAt(frame.sizeScale));
    gl.drawArrays(gl.TRIANGLES, 0, count * (6 * segments + 3));
  }

  destroy(): void {
    this.#gl.deleteProgram(this.#shader.program);
  }
}
