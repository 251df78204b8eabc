import type { Rows } from '../../graph/rows.ts';
import { kernelBytes } from './measures.wasm.ts';

/** What the compiled kernels offer; addresses are bytes in their memory. See the `*.as.ts` files for each. */
interface Kernels {
  heapBase(): number;
  brandesRoom(order: number): number;
  brandesSetup(
    order: number,
    outStart: number,
    outList: number,
    inStart: number,
    inList: number,
    work: number,
  ): void;
  brandes(
    count: number,
    sources: number,
    weights: number,
    mass: number,
    result: number,
    entries: number,
  ): number;
  distancesRoom(order: number): number;
  distances(
    order: number,
    outStart: number,
    outList: number,
    inStart: number,
    inList: number,
    from: number,
    to: number,
    work: number,
    sums: number,
  ): void;
  pagerank(
    order: number,
    inStart: number,
    inList: number,
    value: number,
    handed: number,
    rate: number,
    damping: number,
    settled: number,
    rounds: number,
  ): number;
  cores(
    order: number,
    start: number,
    list: number,
    core: number,
    most: number,
    begin: number,
    place: number,
    sorted: number,
  ): void;
  triangles(order: number, upStart: number, upList: number, mark: number, count: number): void;
  moveNodes(
    order: number,
    start: number,
    list: number,
    weight: number,
    group: number,
    ends: number,
    total: number,
    tied: number,
    touched: number,
    waiting: number,
    queue: number,
    scale: number,
  ): number;
}

/** Addresses of a graph's rows. */
interface Placed {
  readonly outStart: number;
  readonly outList: number;
  readonly inStart: number;
  readonly inList: number;
}

const pageBytes = 65_536;
const rowBytes = 64;

/** One instance of the kernels with its own memory: first a graph's rows, then work space that is given anew each time. */
export class Workspace {
  readonly kernels: Kernels;
  readonly #memory = new WebAssembly.Memory({ initial: 16, maximum: 65_536 });
  #top: number;
  #held: { readonly rows: Rows; readonly placed: Placed; readonly end: number } | null = null;

  constructor(module: WebAssembly.Module) {
    const instance = new WebAssembly.Instance(module, { env: { memory: this.#memory } });
    this.kernels = instance.exports as unknown as Kernels;
    this.#top = this.kernels.heapBase();
  }

  /** Gives up all work space; keeps the rows of this graph if it holds them. */
  reset(rows: Rows | null): void {
    if (rows !== null && this.#held?.rows === rows) this.#top = this.#held.end;
    else {
      this.#held = null;
      this.#top = this.kernels.heapBase();
    }
  }

  /** Room for so many bytes, at the start of a row of lanes. Its content is not defined. */
  room(bytes: number): number {
    const at = Math.ceil(this.#top / rowBytes) * rowBytes;
    this.#top = at + bytes;
    const missing = Math.ceil(this.#top / pageBytes) - this.#memory.buffer.byteLength / pageBytes;
    if (missing > 0) this.#memory.grow(missing);
    return at;
  }

  put(values: Int32Array | Float64Array): number {
    const at = this.room(values.byteLength);
    if (values instanceof Int32Array) this.ints(at, values.length).set(values);
    else this.floats(at, values.length).set(values);
    return at;
  }

  /** The rows of a graph, copied in unless they are there. Call it before any other `put` or `room`. */
  putRows(rows: Rows): Placed {
    if (this.#held?.rows === rows) return this.#held.placed;
    const outStart = this.put(rows.out.start);
    const outList = this.put(rows.out.neighbour);
    const inStart = rows.directed ? this.put(rows.in.start) : outStart;
    const inList = rows.directed ? this.put(rows.in.neighbour) : outList;
    const placed = { outStart, outList, inStart, inList };
    this.#held = { rows, placed, end: this.#top };
    return placed;
  }

  /** A view of the memory. It ends when the memory grows, so take it after the last `room` and `put`. */
  ints(at: number, count: number): Int32Array {
    return new Int32Array(this.#memory.buffer, at, count);
  }
  floats(at: number, count: number): Float64Array {
    return new Float64Array(this.#memory.buffer, at, count);
  }
  bytes(at: number, count: number): Uint8Array {
    return new Uint8Array(this.#memory.buffer, at, count);
  }
}

let compiled: WebAssembly.Module | null | undefined;
let idle: Workspace | null = null;

/** Compiles once a thread; null where there are no vector instructions, and the plain kernels do the work. */
function compiledKernels(): WebAssembly.Module | null {
  if (compiled !== undefined) return compiled;
  const binary = Uint8Array.from(atob(kernelBytes), (character) => character.charCodeAt(0));
  compiled = WebAssembly.validate(binary) ? new WebAssembly.Module(binary) : null;
  return compiled;
}

/** A workspace for this graph that nobody else uses until it is released; null where the kernels cannot run. */
export function acquireWorkspace(rows: Rows | null): Workspace | null {
  const module = compiledKernels();
  if (module === null) return null;
  const workspace = idle ?? new Workspace(module);
  idle = null;
  workspace.reset(rows);
  return workspace;
}

/** Gives a workspace back, to be used again. */
export function releaseWorkspace(workspace: Workspace): void {
  idle ??= workspace;
}
