import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPackage } from '../../src/state/fetch-package.ts';

const folder = new URL('http://example.org/data/');

/** A server that has these files and answers 404 for every other; a text that is an error breaks the connection. */
function serve(files: Readonly<Record<string, string | Error>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: URL) => {
    const name = url.href.slice(folder.href.length);
    asked.push(name);
    const found = files[name];
    if (found instanceof Error) return Promise.reject(found);
    return Promise.resolve(found === undefined ? new Response('', { status: 404 }) : new Response(found, {}));
  });
  return asked;
}

const tables = { 'actors.csv': 'id\na', 'relations.csv': 'source,target' };
const descriptor = (stories: unknown) => JSON.stringify({ stories });

afterEach(() => vi.unstubAllGlobals());

describe('the stories of a package on a server', () => {
  it('arrive with it when its descriptor lists them', async () => {
    serve({ ...tables, 'datapackage.json': descriptor(['stories/a.json']), 'stories/a.json': '{}' });
    expect([...(await fetchPackage(folder)).keys()]).toContain('stories/a.json');
  });

  it('leave the data whole when they do not arrive', async () => {
    const list = ['stories/a.json', 'stories/b.json', 'stories/gone.json'];
    serve({
      ...tables,
      'datapackage.json': descriptor(list),
      'stories/a.json': new TypeError('cut off'),
      'stories/b.json': '{}',
    });
    const names = [...(await fetchPackage(folder)).keys()];
    expect(names).toContain('relations.csv');
    expect(names.filter((name) => name.startsWith('stories/'))).toEqual(['stories/b.json']);
  });

  it.each([
    [['../secret.json', 'http://elsewhere.org/x.json', 'stories/../../x.json', 7, null]],
    ['stories/a.json'],
    [undefined],
  ])('are asked for only by plain names in the folder stories: %j', async (stories) => {
    const asked = serve({ ...tables, 'datapackage.json': descriptor(stories) });
    await fetchPackage(folder);
    expect(asked.filter((name) => /x\.json|secret|stories/.test(name))).toEqual([]);
  });

  it('are none where the descriptor is broken or is not there', async () => {
    serve({ ...tables, 'datapackage.json': '{' });
    expect((await fetchPackage(folder)).size).toBe(3);
    serve(tables);
    expect((await fetchPackage(folder)).size).toBe(2);
  });
});
