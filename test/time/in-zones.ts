import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Runs tests with the platform's time zone set to each of three: none, one far east and one far west of it. */
export function describeInZones(name: string, tests: (zone: string) => void): void {
  describe.each(['UTC', 'Asia/Almaty', 'America/Los_Angeles'])(`${name} in %s`, (zone) => {
    const before = process.env['TZ'];
    beforeAll(() => {
      process.env['TZ'] = zone;
    });
    afterAll(() => {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    });

    it('is really that zone', () => {
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    });

    tests(zone);
  });
}
