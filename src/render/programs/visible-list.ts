import { liveDegreeOf } from '../live-degree.ts';
import { shownAs } from '../scene.ts';
import type { Screen } from '../screen.ts';
import { DataTexture } from './data-texture.ts';

/** Room around the screen, in CSS pixels, in which the curve of a line or the edge of a disc may reach. */
const room = 60;

/**
 * The relations and actors that are shown and may be on the screen. Where the processor does the graphics card's work, a vertex costs far more
 * there than a comparison here, so drawing from this list is what keeps a large picture moving.
 */
export class VisibleList {
  readonly relations: DataTexture<Uint32Array>;
  readonly actors: DataTexture<Uint32Array>;

  constructor(gl: WebGL2RenderingContext, order: number, size: number) {
    const create = (length: number) => new Uint32Array(length);
    this.relations = new DataTexture(gl, 'r32ui', size, create);
    this.actors = new DataTexture(gl, 'r32ui', order, create);
  }

  /** Lists anew and gives the number of relations listed. One pass over the relations. */
  listRelations(screen: Screen): number {
    const { live, camera } = screen;
    const { source, target, bounds } = live.scene;
    const { positions, shownRelations, shownActors } = live;
    const { window, undated } = live.rule;
    const { earliestStart, latestEnd } = bounds;
    const from = window?.from ?? 0;
    const until = window?.until ?? 0;
    const halfWidth = (screen.width / 2 + room) * camera.ratio;
    const halfHeight = (screen.height / 2 + room) * camera.ratio;
    const { values } = this.relations;
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
    this.relations.changed(count);
    return count;
  }

  /** Lists anew and gives the number of actors listed. One pass over the actors. */
  listActors(screen: Screen): number {
    const { live, camera } = screen;
    const halfWidth = (screen.width / 2 + room) * camera.ratio;
    const halfHeight = (screen.height / 2 + room) * camera.ratio;
    const { values } = this.actors;
    let count = 0;
    for (let actor = 0; actor < live.shownActors.length; actor++) {
      if (live.shownActors[actor] === 0) continue;
      if (Math.abs(live.positions[2 * actor]! - camera.x) > halfWidth) continue;
      if (Math.abs(live.positions[2 * actor + 1]! - camera.y) > halfHeight) continue;
      if (live.liveDegree && liveDegreeOf(live.liveDegree, actor, live.rule) <= 0) continue;
      values[count++] = actor;
    }
    this.actors.changed(count);
    return count;
  }

  destroy(): void {
    this.relations.destroy();
    this.actors.destroy();
  }
}
