import type { Random } from '../../array/random.ts';
import type { Neighbours, Rows } from '../../graph/rows.ts';

/** One of the two searches that meet: nodes in the order found, their distance from its end and their number of paths. */
interface Search {
  readonly rows: Neighbours;
  readonly back: Neighbours;
  readonly queue: Int32Array;
  readonly distance: Int32Array;
  readonly paths: Float64Array;
  head: number;
  tail: number;
  level: number;
  /** Row entries that the next level would touch. */
  pending: number;
}

function createSearch(order: number, rows: Neighbours, back: Neighbours): Search {
  return {
    rows,
    back,
    queue: new Int32Array(order),
    distance: new Int32Array(order).fill(-1),
    paths: new Float64Array(order),
    head: 0,
    tail: 0,
    level: 0,
    pending: 0,
  };
}

function begin(search: Search, node: number): void {
  const { start } = search.rows;
  search.queue[0] = node;
  search.distance[node] = 0;
  search.paths[node] = 1;
  search.head = 0;
  search.tail = 1;
  search.level = 0;
  search.pending = start[node + 1]! - start[node]!;
}

/** Relations by which the two searches met: from a node of the near one to a node of the far one, with the paths so far summed. */
interface Meeting {
  count: number;
  total: number;
  near: Int32Array;
  far: Int32Array;
  sum: Float64Array;
}

function addMeeting(meeting: Meeting, near: number, far: number, paths: number): void {
  if (meeting.count === meeting.near.length) {
    const grow = <T extends Int32Array | Float64Array>(old: T, wider: T): T => {
      wider.set(old);
      return wider;
    };
    meeting.near = grow(meeting.near, new Int32Array(2 * meeting.count));
    meeting.far = grow(meeting.far, new Int32Array(2 * meeting.count));
    meeting.sum = grow(meeting.sum, new Float64Array(2 * meeting.count));
  }
  meeting.total += paths;
  meeting.near[meeting.count] = near;
  meeting.far[meeting.count] = far;
  meeting.sum[meeting.count++] = meeting.total;
}

/** Takes one search a level further. */
function advance(search: Search, other: Search, meeting: Meeting): void {
  const { start, neighbour } = search.rows;
  const { queue, distance, paths } = search;
  const level = ++search.level;
  const end = search.tail;
  let pending = 0;
  for (; search.head < end; search.head++) {
    const v = queue[search.head]!;
    const count = paths[v]!;
    for (let e = start[v]!, last = start[v + 1]!; e < last; e++) {
      const w = neighbour[e]!;
      if (other.distance[w]! >= 0) addMeeting(meeting, v, w, count * other.paths[w]!);
      else if (distance[w]! < 0) {
        distance[w] = level;
        paths[w] = count;
        queue[search.tail++] = w;
        pending += start[w + 1]! - start[w]!;
      } else if (distance[w] === level) paths[w]! += count;
    }
  }
  search.pending = pending;
}

/** Walks from where the searches met back to the end of one, choosing each step by its number of paths. */
function walkBack(
  { back, distance, paths }: Search,
  from: number,
  random: Random,
  visits: Float64Array,
): void {
  let v = from;
  while (distance[v]! > 0) {
    visits[v]!++;
    let left = random() * paths[v]!;
    const wanted = distance[v]! - 1;
    let next = -1;
    for (let e = back.start[v]!, end = back.start[v + 1]!; e < end && left >= 0; e++) {
      const u = back.neighbour[e]!;
      if (distance[u] !== wanted) continue;
      next = u;
      left -= paths[u]!;
    }
    v = next;
  }
}

function forget({ queue, distance, tail }: Search): void {
  for (let i = 0; i < tail; i++) distance[queue[i]!] = -1;
}

/**
 * Gives a function that draws two actors and one of the shortest paths between them, each as likely as any other, and counts the
 * nodes inside that path in `visits`. Two searches that take turns meet in the middle, so that a draw touches a few hundred
 * relations of a small world, however large it is. Needs at least two actors.
 *
 * Borassi and Natale, "KADABRA is an adaptive algorithm for betweenness via random approximation" (2016),
 * doi:10.4230/LIPIcs.ESA.2016.20.
 */
export function createPathSampler(rows: Rows, random: Random, visits: Float64Array): () => void {
  const { order } = rows;
  const forward = createSearch(order, rows.out, rows.in);
  const backward = createSearch(order, rows.in, rows.out);
  const meeting: Meeting = {
    count: 0,
    total: 0,
    near: new Int32Array(256),
    far: new Int32Array(256),
    sum: new Float64Array(256),
  };
  return () => {
    const source = Math.floor(random() * order);
    const other = Math.floor(random() * (order - 1));
    begin(forward, source);
    begin(backward, other < source ? other : other + 1);
    meeting.count = 0;
    meeting.total = 0;
    let forwards = true;
    while (meeting.count === 0 && forward.head < forward.tail && backward.head < backward.tail) {
      forwards = forward.pending <= backward.pending;
      if (forwards) advance(forward, backward, meeting);
      else advance(backward, forward, meeting);
    }
    if (meeting.count > 0) {
      const drawn = random() * meeting.total;
      let low = 0;
      let high = meeting.count - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (meeting.sum[middle]! > drawn) high = middle;
        else low = middle + 1;
      }
      walkBack(forwards ? forward : backward, meeting.near[low]!, random, visits);
      walkBack(forwards ? backward : forward, meeting.far[low]!, random, visits);
    }
    forget(forward);
    forget(backward);
  };
}

/**
 * Draws that keep every value within `error` of the truth (as a share of all pairs) with 90 % probability. `longest` is an upper
 * bound of the number of actors on a shortest path.
 *
 * Riondato and Kornaropoulos, "Fast approximation of betweenness centrality through sampling" (2016),
 * doi:10.1007/s10618-015-0423-0.
 */
export function drawsFor(error: number, longest: number): number {
  const dimension = longest > 3 ? Math.floor(Math.log2(longest - 2)) + 1 : 1;
  return Math.ceil((0.5 / error ** 2) * (dimension + Math.log(1 / 0.1)));
}
