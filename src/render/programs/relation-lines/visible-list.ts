import { shownAs } from '../../scene.ts';
import type { Screen } from '../../screen.ts';
import { DataTexture } from '../data-texture.ts';

/** Room around the screen, in CSS pixels, in which the curve of a line may reach. */
const room = 60;

/**
 * The relations that are shown and may cross the screen. Where the processor does the graphics card's work, a vertex costs far more there than
 * a comparison here, so drawing from this list is what keeps a large picture moving.
 */
export class VisibleList {
  readonly #column: DataTexture<Uint32Array>;

  constructor(gl: WebGL2RenderingContext, count: number) {
    this.#column = new DataTexture(gl, 'r32ui', count, (length) => new Uint32Array(length));
  }

  /** Lists anew and gives the number of relations listed. One pass over the relations. */
  rebuild(screen: Screen): number {
    const { live, camera, width, height } = screen;
    const { source, target, bounds } = live.scene;
    const { positions, shownRelations, shownActors } = live;
    const { window, undated } = live.rule;
    const { earliestStart, latestEnd } = bounds;
    const from = window?.from ?? 0;
    const until = window?.until ?? 0;
    const halfWidth = (width / 2 + room) * camera.ratio;
    const halfHeight = (height / 2 + room) * camera.ratio;
    const { values } = this.#column;
    let count = 0;
    for (let relation = 0; relation < shownRelations.length; relation++) {
      if (shownRelations[relation] === shownAs.hidden) continue;
      if (window) {
        const start = earliestStart[relation]!;
        const end = latestEnd[relation]!;
        if (!(start > end ? undated : start < until && end > from)) continue;
      }
      const a = source[relation]!;
      const b = target[relation]!;
      if (shownActors[a] === 0 || shownActors[b] === 0) continue;
      const ax = positions[2 * a]! - camera.x;
      const bx = positions[2 * b]! - camera.x;
      if ((ax > halfWidth && bx > halfWidth) || (ax < -halfWidth && bx < -halfWidth)) continue;
      const ay = positions[2 * a + 1]! - camera.y;
      const by = positions[2 * b + 1]! - camera.y;
      if ((ay > halfHeight && by > halfHeight) || (ay < -halfHeight && by < -halfHeight)) continue;
      values[count++] = relation;
    }
    this.#column.changed(count);
    return count;
  }

  bind(unit: number): void {
    this.#column.bind(unit);
  }

  destroy(): void {
    this.#column.destroy();
  }
}
