import { toNearDay } from '../near-day.ts';
import type { WindowRule } from '../scene.ts';

/** Sets what `window-rule.glsl.ts` reads. */
export function setWindowUniforms(
  gl: WebGL2RenderingContext,
  uniform: (name: string) => WebGLUniformLocation | null,
  { window, undated }: Pick<WindowRule, 'window' | 'undated'>,
): void {
  gl.uniform1i(uniform('u_windowed'), window ? 1 : 0);
  gl.uniform1i(uniform('u_undated'), undated ? 1 : 0);
  gl.uniform2f(uniform('u_window'), toNearDay(window?.from ?? 0), toNearDay(window?.until ?? 0));
}
