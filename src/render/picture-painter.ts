import type { LiveScene } from './live-scene.ts';
import { ActorDiscs } from './programs/actor-discs/actor-discs.ts';
import type { Frame } from './programs/frame.ts';
import { GpuColumns } from './programs/gpu-columns.ts';
import { RelationLines } from './programs/relation-lines/relation-lines.ts';
import { VisibleList } from './programs/visible-list.ts';
import type { Screen } from './screen.ts';
import type { Painter } from './stage.ts';
import { isSoftwareRendered } from './webgl.ts';

/** From this many relations on, the processor lists what is in sight when it also has to do the graphics card's work. */
const listedFrom = 3000;

/** Draws lines and discs of a scene in one graphics context. */
export interface PicturePainter extends Painter {
  readonly columns: GpuColumns;
}

/** Uploads a scene to a graphics context and gives what draws it; `screenNow` says what the camera shows at that moment. */
export function createPicturePainter(
  gl: WebGL2RenderingContext,
  live: LiveScene,
  screenNow: () => Screen,
): PicturePainter {
  const columns = new GpuColumns(gl, live);
  const [order, size] = [live.scene.names.length, live.scene.source.length];
  const list = size >= listedFrom && isSoftwareRendered(gl) ? new VisibleList(gl, order, size) : null;
  const lines = new RelationLines(gl, size, list);
  const discs = new ActorDiscs(gl, order, list);
  return {
    columns,
    draw: () => {
      const screen = screenNow();
      const { camera, width, height, sizeScale } = screen;
      const pixelRatio = gl.drawingBufferWidth / Math.max(1, width);
      const { rule, theme, emphasis } = live;
      const frame: Frame = {
        camera,
        width,
        height,
        pixelRatio,
        sizeScale,
        emphasis: emphasis !== null,
        rule,
      };
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
      gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
      gl.enable(gl.BLEND);
      columns.bind();
      lines.draw(frame, screen);
      discs.draw(frame, theme, screen);
      gl.activeTexture(gl.TEXTURE0);
    },
    destroy: () => {
      columns.destroy();
      list?.destroy();
      lines.destroy();
      discs.destroy();
    },
  };
}
