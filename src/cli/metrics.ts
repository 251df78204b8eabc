import { availableParallelism } from 'node:os';
import { buildRows } from '../graph/rows.ts';
import { type MeasureId, measureOf, measures } from '../metrics/index.ts';
import type { Choices, Outcome } from '../metrics/measure.ts';
import type { Dataset } from '../model/dataset.ts';
import { boundsAt } from '../model/dataset.ts';
import { overlaps, type Window } from '../time/bounds.ts';
import { parseEdtf } from '../time/edtf.ts';
import { computeMeasures, estimateMeasures } from '../workers/compute-measures.ts';
import { type GraphColumns, type Reading, toRowsInput, usualReading } from '../workers/graph-columns.ts';
import { spawnInThread } from '../workers/in-thread.ts';
import { createPool } from '../workers/pool.ts';
import { relationValues } from '../workers/relation-values.ts';
import { spawnNodeThread } from '../workers/spawn-node.ts';
import { formatMetrics, type MetricsReport, tellMetrics } from './metrics-report.ts';
import { readPath } from './read-path.ts';

const usage = `attest metrics PATH [--directed | --undirected] [--from DATE] [--to DATE] [--undated]
               [--measures NAME,NAME…] [--parallel once|count] [--self-loops] [--timings] [--json]

Computes measures of a file, folder or zip. Arrows count as stated unless no relation has a direction; each pair of actors counts once and
self-loops not at all unless asked. With a window, relations that fall into it certainly or possibly count, and undated ones if asked.
Measures: ${measures.map((measure) => measure.id).join(', ')}.
`;

interface Order {
  readonly path: string;
  readonly directed: boolean | null;
  readonly window: Window | null;
  readonly undated: boolean;
  readonly wanted: readonly MeasureId[];
  readonly parallel: Reading['parallel'];
  readonly selfLoops: boolean;
  readonly timings: boolean;
  readonly json: boolean;
}

const usual = measures.filter((measure) => measure.of !== 'relations').map((measure) => measure.id);
const choices: Choices = { paths: 'steps', parameters: {} };
/** Below this many expected milliseconds, threads take longer to start than they save. */
const worthThreads = 300;

/** Computes measures for a path, prints them and returns the exit code. */
export async function metricsCommand(argv: readonly string[]): Promise<number> {
  const order = parseOrder(argv);
  if (typeof order === 'string') {
    process.stderr.write(order === '' ? usage : `${order}\n\n${usage}`);
    return 2;
  }
  const started = performance.now();
  const { dataset, problems } = readPath(order.path);
  if (!dataset) {
    for (const { file, message } of problems) process.stderr.write(`${file}: ${message}\n`);
    return 1;
  }
  const report = await measure(dataset, order, performance.now() - started);
  process.stdout.write(order.json ? formatMetrics(report) : tellMetrics(report, order.timings));
  return 0;
}

async function measure(dataset: Dataset, order: Order, readMs: number): Promise<MetricsReport> {
  const { counts, include } = countedRelations(dataset, order);
  const directed =
    order.directed ?? dataset.relationTypes.some((type, index) => type.directed && isUsed(dataset, index));
  const columns = columnsOf(dataset, include);
  const { parallel, selfLoops } = order;
  const reading: Reading = {
    ...usualReading,
    direction: directed ? 'as-stated' : 'ignored',
    parallel,
    selfLoops,
  };
  const started = performance.now();
  const rows = buildRows(toRowsInput(columns, reading));
  const timings = new Map([
    ['read', readMs],
    ['build', performance.now() - started],
  ]);
  const request = { columns, reading, wanted: order.wanted.map((id) => ({ measure: id, choices })) };
  const program = process.argv[1] ?? '';
  const threads = estimateMeasures(request, 1) > worthThreads ? availableParallelism() : 0;
  const pool = createPool(threads > 0 ? spawnNodeThread(program) : spawnInThread, threads);
  const outcomes = new Map<MeasureId, Outcome>();
  for (const wanted of request.wanted) {
    const begun = performance.now();
    const [outcome] = await computeMeasures(pool, { ...request, wanted: [wanted] });
    timings.set(wanted.measure, performance.now() - begun);
    if (!outcome) continue;
    const isOfRelations = measureOf(wanted.measure)?.of === 'relations';
    const values = isOfRelations ? relationValues(columns, reading, outcome.values) : outcome.values;
    outcomes.set(wanted.measure, { ...outcome, values });
  }
  pool.destroy();
  return {
    dataset,
    order: rows.order,
    size: rows.size,
    reading,
    window: order.window,
    counts,
    timings,
    outcomes,
  };
}

const isUsed = ({ relations }: Dataset, type: number): boolean => relations.type.includes(type);

function columnsOf({ actors, relations, relationTypes }: Dataset, include: Uint8Array | null): GraphColumns {
  const { source, target, type } = relations;
  const bothWays = Uint8Array.from(type, (t) => (relationTypes[t]?.directed === false ? 1 : 0));
  return { order: actors.length, source, target, include, bothWays, weight: null };
}

/** Which relations the window lets count, and how many of each answer there are. */
function countedRelations({ relations }: Dataset, { window, undated }: Order) {
  const counts = { certain: 0, possible: 0, outside: 0, undated: 0 };
  if (!window) return { counts: null, include: null };
  const include = new Uint8Array(relations.count);
  for (let r = 0; r < include.length; r++) {
    const overlap = overlaps(boundsAt(relations.bounds, r), window);
    counts[overlap]++;
    if (overlap === 'certain' || overlap === 'possible' || (overlap === 'undated' && undated)) include[r] = 1;
  }
  return { counts, include };
}

function parseOrder(argv: readonly string[]): Order | string {
  const paths: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (['--from', '--to', '--measures', '--parallel'].includes(word)) {
      const value = argv[++i];
      if (value === undefined) return `${word} needs a value after it.`;
      values.set(word, value);
    } else if (
      ['--directed', '--undirected', '--undated', '--self-loops', '--timings', '--json'].includes(word)
    ) {
      flags.add(word);
    } else if (word.startsWith('--')) return `There is no option ${word}.`;
    else paths.push(word);
  }
  const [path] = paths;
  if (path === undefined) return '';
  if (paths.length > 1) return 'Measure one path at a time.';
  if (flags.has('--directed') && flags.has('--undirected'))
    return 'Choose --directed or --undirected, not both.';
  const window = parseWindow(values.get('--from'), values.get('--to'));
  if (typeof window === 'string') return window;
  const wanted = (values.get('--measures') ?? usual.join(',')).split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !measureOf(name));
  if (unknown !== undefined) return `There is no measure “${unknown}”.`;
  const parallel = values.get('--parallel') ?? 'once';
  if (parallel !== 'once' && parallel !== 'count') return '--parallel is “once” or “count”.';
  return {
    path,
    directed: flags.has('--directed') ? true : flags.has('--undirected') ? false : null,
    window,
    undated: flags.has('--undated'),
    wanted: wanted as MeasureId[],
    parallel,
    selfLoops: flags.has('--self-loops'),
    timings: flags.has('--timings'),
    json: flags.has('--json'),
  };
}

/** The window from two dates; its last day is part of it. A side that is not given is open. */
function parseWindow(from: string | undefined, to: string | undefined): Window | null | string {
  if (from === undefined && to === undefined) return null;
  const first = parseEdtf(from ?? '..');
  if (from !== undefined && !first.ok) return `--from: ${first.message}`;
  const last = parseEdtf(to ?? '..');
  if (to !== undefined && !last.ok) return `--to: ${last.message}`;
  const window = {
    from: from !== undefined && first.ok ? first.bounds.earliestStart : Number.NEGATIVE_INFINITY,
    until: to !== undefined && last.ok ? last.bounds.latestEnd : Number.POSITIVE_INFINITY,
  };
  return window.from < window.until ? window : 'The window ends before it starts.';
}
