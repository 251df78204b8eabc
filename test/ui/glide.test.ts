import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countMoved, createGlide, placesBetween } from '../../src/ui/graph-view/glide.ts';

describe('places on the way', () => {
  it('lie between the old and the new', () => {
    const [from, to] = [new Float64Array([0, 0, 10, -10]), new Float64Array([4, 8, 10, 10])];
    expect(placesBetween(from, to, 0)).toEqual(from);
    expect([...placesBetween(from, to, 0.25)]).toEqual([1, 2, 10, -5]);
    expect(placesBetween(from, to, 1)).toEqual(to);
  });

  it('counts actors, not coordinates', () => {
    expect(countMoved(new Float64Array([0, 0, 1, 1, 2, 2]), new Float64Array([0, 0, 5, 5, 2, 3]))).toBe(2);
  });
});

describe('gliding', () => {
  const [here, there] = [new Float64Array([0, 0, 0, 0]), new Float64Array([100, 0, 0, 100])];
  let lessMotion = false;
  let shown: number[] = [];
  const glide = () => createGlide((places) => shown.push(places[0]!));

  beforeEach(() => {
    shown = [];
    lessMotion = false;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, 16));
    vi.stubGlobal('cancelAnimationFrame', clearTimeout);
    vi.stubGlobal('matchMedia', () => ({ matches: lessMotion }));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('goes forward only and arrives within 300 ms', () => {
    glide().move(here, there);
    vi.advanceTimersByTime(300);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    expect(shown.at(-1)).toBe(100);
    const { length } = shown;
    vi.advanceTimersByTime(300);
    expect(shown.length).toBe(length);
  });

  it('turns round from where the actors are', () => {
    const one = glide();
    one.move(here, there);
    vi.advanceTimersByTime(100);
    const middle = shown.at(-1)!;
    one.move(there, here);
    vi.advanceTimersByTime(400);
    expect(Math.max(...shown)).toBe(middle);
    expect(shown.at(-1)).toBe(0);
  });

  it('is there at once when the reader prefers less motion, and for one dragged actor', () => {
    lessMotion = true;
    glide().move(here, there);
    expect(shown).toEqual([100]);
    lessMotion = false;
    glide().move(here, new Float64Array([7, 0, 0, 0]));
    expect(shown).toEqual([100, 7]);
  });
});
