/** Side of the square in which pictograms are drawn. */
export const glyphBox = 24;

/** Own pictograms as SVG paths in a square of 24 by 24, filled by the even-odd rule. */
const paths: ReadonlyMap<string, string> = new Map([
  ['dot', 'M12 7a5 5 0 1 1 0 10a5 5 0 1 1 0-10z'],
  ['person', 'M12 3a4.6 4.6 0 1 1 0 9.2a4.6 4.6 0 1 1 0-9.2zM3 21.5c0-5 4-7.8 9-7.8s9 2.8 9 7.8z'],
  [
    'person-badge',
    'M12 2a4.4 4.4 0 1 1 0 8.8a4.4 4.4 0 1 1 0-8.8zM3 21.5c0-5 4-9 9-9s9 4 9 9zM12 14l1.1 2.3 2.5.3-1.9 1.7.5 2.5-2.2-1.3-2.2 1.3.5-2.5-1.9-1.7 2.5-.3z',
  ],
  ['shield', 'M12 1.8l8.5 3v7c0 5-3.6 8.600-8.500 10.400c-4.900-1.800-8.500-5.400-8.500-10.400v-7z'],
  [
    'institution',
    'M12 2.200l10 5v2h-20v-2zM4.500 10.700h3v7h-3zM10.500 10.700h3v7h-3zM16.500 10.700h3v7h-3zM2.500 19h19v2.800h-19z',
  ],
  [
    'flag',
    'M5 2.500h2.200v1.300c2-1 4-1 6.200 0s4.200 1 6.600 0v9.600c-2.400 1-4.600 1-6.800 0s-4-1-6 0v8.600h-2.200z',
  ],
  [
    'megaphone',
    'M2.500 9h5l11-5.500v15.500l-11-5.500h-.2l1.500 7h-3.300l-1.600-7h-1.400zM20 8.200a3.200 3.200 0 0 1 0 6z',
  ],
  [
    'star',
    'M12 1.800l3 6.700 7.200.8-5.400 4.900 1.500 7.200-6.300-3.700-6.300 3.700 1.500-7.200-5.400-4.900 7.200-.8z',
  ],
  [
    'globe',
    'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20zM4.300 11h3.400a16 16 0 0 1 1.300-5.800a8 8 0 0 0-4.700 5.800zM9.900 11h4.200c-.2-3.200-1.100-5.600-2.100-6.600c-1 1-1.900 3.400-2.100 6.600zM16.300 11h3.400a8 8 0 0 0-4.700-5.800a16 16 0 0 1 1.300 5.800zM4.300 13a8 8 0 0 0 4.700 5.800a16 16 0 0 1-1.300-5.800zM9.900 13c.2 3.200 1.100 5.600 2.100 6.600c1-1 1.900-3.400 2.100-6.600zM16.300 13a16 16 0 0 1-1.300 5.800a8 8 0 0 0 4.700-5.800z',
  ],
  [
    'link',
    'M7.500 7h4v2.600h-4a2.400 2.400 0 0 0 0 4.800h4v2.600h-4a5 5 0 0 1 0-10zM12.500 7h4a5 5 0 0 1 0 10h-4v-2.600h4a2.400 2.400 0 0 0 0-4.800h-4zM8 10.800h8v2.400h-8z',
  ],
  [
    'speaker',
    'M2.500 8.800h4.200l6.300-5.300v17l-6.300-5.300h-4.200zM15 8a5 5 0 0 1 0 8zM16 3.800a9 9 0 0 1 0 16.400v-2.300a6.900 6.900 0 0 0 0-11.800z',
  ],
  [
    'heart',
    'M12 21.200c-6-4.300-9.800-7.700-9.800-12a5.200 5.200 0 0 1 9.800-2.500a5.200 5.200 0 0 1 9.800 2.500c0 4.300-3.800 7.700-9.800 12z',
  ],
  [
    'people',
    'M8 4.500a3.600 3.600 0 1 1 0 7.200a3.600 3.600 0 1 1 0-7.200zM16.800 5.500a3 3 0 1 1 0 6a3 3 0 1 1 0-6zM1 20c0-4.300 3-7 7-7s7 2.700 7 7zM16.300 20c0-2.800-.8-5-2.200-6.700c.8-.3 1.700-.5 2.700-.5c3.500 0 6.200 2.700 6.200 7.200z',
  ],
  [
    'question',
    'M12 2.500c3.700 0 6.300 2.300 6.300 5.500c0 3.700-3.900 4.500-3.900 7.200h-4.300c0-4.400 3.700-4.700 3.700-7c0-1.100-.8-1.800-2-1.800s-2.100.8-2.300 2.300l-4-.6c.4-3.500 2.900-5.600 6.500-5.600zM12.200 17a2.500 2.500 0 1 1 0 5a2.500 2.500 0 1 1 0-5z',
  ],
]);

/** Names of all pictograms, in the order in which the atlas holds them; the first is the plain dot. */
export const glyphNames: readonly string[] = [...paths.keys()];

/** The pictogram with this name as an SVG path in a square of 24 by 24 (even-odd), or a plain dot when there is none. */
export function glyphPath(name: string): string {
  return paths.get(name) ?? paths.get('dot')!;
}

/** Place of a pictogram in `glyphNames`; 0, the dot, for an unknown name. */
export function glyphIndex(name: string): number {
  return Math.max(0, glyphNames.indexOf(name));
}
