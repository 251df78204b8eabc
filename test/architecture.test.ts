import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder of `src/` may import from `src/`, besides itself. The README shows the same table. */
const mayImport: Record<string, readonly string[]> = {
  time: [],
  array: [],
  model: ['time'],
  formats: ['model', 'time'],
  evidence: ['model', 'time'],
  graph: ['model', 'time', 'array'],
  filter: ['graph', 'evidence', 'model', 'time', 'array'],
  metrics: ['graph', 'array'],
  layout: ['graph', 'array'],
  workers: ['metrics', 'layout', 'graph', 'array', 'formats', 'model', 'time'],
  view: ['filter', 'model', 'time'],
  story: ['view', 'evidence', 'model', 'time', 'array'],
  render: ['view', 'graph', 'model', 'array', 'time'],
  state: [
    'view',
    'story',
    'workers',
    'layout',
    'metrics',
    'filter',
    'graph',
    'evidence',
    'formats',
    'model',
    'time',
    'array',
  ],
  ui: [
    'state',
    'render',
    'view',
    'story',
    'workers',
    'layout',
    'metrics',
    'filter',
    'graph',
    'evidence',
    'formats',
    'model',
    'time',
    'array',
  ],
  cli: ['formats', 'evidence', 'graph', 'filter', 'metrics', 'workers', 'layout', 'model', 'time', 'array'],
};

/** Packages that only these folders may import. */
const packageRooms: Record<string, readonly string[]> = {
  react: ['ui', 'main.tsx'],
  'react-dom': ['ui', 'main.tsx'],
  'react-aria-components': ['ui', 'main.tsx'],
  sigma: ['render'],
  zustand: ['state', 'ui'],
  papaparse: ['formats'],
  saxes: ['formats'],
};

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.as.ts') ? [path] : [];
  });
}

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

function importsOf(text: string): Import[] {
  const found: Import[] = [];
  for (const match of text.matchAll(/^\s*(?:import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'/gm)) {
    found.push({ specifier: match[2] ?? '', typeOnly: Boolean(match[1]) });
  }
  for (const match of text.matchAll(/(?:^\s*import|\bimport\(|new URL\()\s*'([^']+)'/gm)) {
    found.push({ specifier: match[1] ?? '', typeOnly: false });
  }
  return found;
}

const room = (path: string): string => relative(src, path).split(/[\\/]/)[0] ?? '';
const files = sourceFiles(src);

function resolveImport(from: string, specifier: string): string {
  const path = resolve(dirname(from), specifier.split('?')[0] ?? '');
  return [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find((p) => existsSync(p)) ?? path;
}

describe('the plan of the house', () => {
  it('lets each folder import only what stands below it', () => {
    const wrong = files.flatMap((path) => {
      const allowed = mayImport[room(path)];
      if (!allowed) return [];
      return importsOf(readFileSync(path, 'utf8'))
        .filter((i) => i.specifier.startsWith('.'))
        .map((i) => room(resolveImport(path, i.specifier)))
        .filter((target) => target !== room(path) && !allowed.includes(target))
        .map((target) => `${relative(root, path)} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps each library in its room', () => {
    const wrong = files.flatMap((path) =>
      importsOf(readFileSync(path, 'utf8')).flatMap(({ specifier }) => {
        const name = specifier.startsWith('@')
          ? specifier.split('/').slice(0, 2).join('/')
          : specifier.split('/')[0];
        const rooms = packageRooms[name ?? ''];
        return rooms && !rooms.includes(room(path)) ? [`${relative(root, path)} imports ${specifier}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has no ring of value imports', () => {
    const graph = new Map(
      files.map((path) => [
        path,
        importsOf(readFileSync(path, 'utf8'))
          .filter((i) => i.specifier.startsWith('.') && !i.typeOnly)
          .map((i) => resolveImport(path, i.specifier)),
      ]),
    );
    const rings: string[] = [];
    const state = new Map<string, 'open' | 'done'>();
    const visit = (path: string, trail: string[]) => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        rings.push([...trail.slice(trail.indexOf(path)), path].map((p) => relative(root, p)).join(' -> '));
        return;
      }
      state.set(path, 'open');
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of files) visit(path, []);
    expect(rings).toEqual([]);
  });

  it('has no file over 350 lines', () => {
    const long = files.filter((path) => readFileSync(path, 'utf8').split('\n').length > 351);
    expect(long.map((path) => relative(root, path))).toEqual([]);
  });

  it('writes no HTML from text and makes no code from text', () => {
    const forbidden =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|new Function|eval\()/;
    const wrong = files.filter((path) => forbidden.test(readFileSync(path, 'utf8')));
    expect(wrong.map((path) => relative(root, path))).toEqual([]);
  });

  it('never reads a date with the Date constructor', () => {
    const wrong = files.filter((path) => /new Date\([^)]|Date\.parse/.test(readFileSync(path, 'utf8')));
    expect(wrong.map((path) => relative(root, path))).toEqual([]);
  });
});

describe('the lock file', () => {
  it('names a binary for Linux, macOS and Windows wherever a package brings one', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const names = new Set(Object.keys(lock.packages).map((key) => key.replace(/^.*node_modules\//, '')));
    const platforms = /(darwin-arm64|darwin-x64|linux-x64|linux-arm64|win32-x64)(-gnu|-msvc)?$/;
    const missing = Object.values(lock.packages).flatMap((p) =>
      Object.keys(p.optionalDependencies ?? {}).filter((name) => platforms.test(name) && !names.has(name)),
    );
    expect(missing).toEqual([]);
  });
});
