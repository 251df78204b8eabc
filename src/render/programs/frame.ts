import type { Camera } from '../../view/view.ts';
import type { WindowRule } from '../scene.ts';

/** What is the same for every program in one frame. Sizes in CSS pixels. */
export interface Frame {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly sizeScale: number;
  readonly emphasis: boolean;
  readonly rule: WindowRule;
}

/** How much larger than at zoom 1 discs and lines are drawn: less than the zoom itself, so that zooming in makes room. */
export function sizeScaleAt(ratio: number): number {
  return 1 / Math.sqrt(ratio);
}

/** Sets what `view.glsl.ts` reads. */
export function setViewUniforms(
  gl: WebGL2RenderingContext,
  uniform: (name: string) => WebGLUniformLocation | null,
  frame: Frame,
): void {
  gl.uniform2f(uniform('u_camera'), frame.camera.x, frame.camera.y);
  gl.uniform1f(uniform('u_zoom'), 1 / frame.camera.ratio);
  gl.uniform2f(uniform('u_viewport'), frame.width, frame.height);
  gl.uniform1f(uniform('u_sizeScale'), frame.sizeScale);
  gl.uniform1i(uniform('u_emphasis'), frame.emphasis ? 1 : 0);
  gl.uniform1f(uniform('u_pixelRatio'), frame.pixelRatio);
}
