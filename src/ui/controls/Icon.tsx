/** Outlines on a 20-pixel grid, drawn with the text's colour. */
const paths = {
  undo: 'M7 5 3 9l4 4M3 9h9a4 4 0 0 1 0 8h-2',
  redo: 'm13 5 4 4-4 4M17 9H8a4 4 0 0 0 0 8h2',
  link: 'M8.500 11.500a3 3 0 0 0 4.300 0l2.700-2.700a3 3 0 0 0-4.300-4.300l-1 1M11.500 8.500a3 3 0 0 0-4.300 0l-2.700 2.700a3 3 0 0 0 4.300 4.300l1-1',
  sun: 'M10 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7M10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1.100 1.100M14.600 14.600l1.100 1.100M4.300 15.700l1.100-1.100M14.600 5.400l1.100-1.100',
  moon: 'M16 11.500A6.500 6.500 0 0 1 8.500 4a6.500 6.500 0 1 0 7.500 7.500',
  keyboard:
    'M2.500 5.500h15v9h-15zM5.500 8.500h.01M8.500 8.500h.01M11.500 8.500h.01M14.500 8.500h.01M6.500 11.500h7',
  filter: 'M3 5h14M5.500 10h9M8 15h4',
  details: 'M4 3.500h12v13H4zM7 7h6M7 10h6M7 13h3.500',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 6v4l2.500 2',
  close: 'm5 5 10 10M15 5 5 15',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  search: 'M9 3.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11M13 13l4 4',
  play: 'M6 4v12l10-6z',
  pause: 'M6.500 4v12M13.500 4v12',
  left: 'm12 5-5 5 5 5',
  right: 'm8 5 5 5-5 5',
  up: 'm5 12 5-5 5 5',
  down: 'm5 8 5 5 5-5',
  open: 'M3 16V4.500h5l1.500 2H17V16zM3 9h14',
  save: 'M10 3v9M6.5 8.5 10 12l3.5-3.5M3.5 13v3.5h13V13',
  story:
    'M10 5.500C8 4 5.500 4 3 4.500v11c2.500-.5 5-.5 7 1 2-1.500 4.500-1.500 7-1v-11c-2.500-.5-5-.5-7 1M10 5.500v11',
  arrange:
    'M10 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4M4.500 13a2 2 0 1 0 0 4 2 2 0 0 0 0-4M15.500 13a2 2 0 1 0 0 4 2 2 0 0 0 0-4M9 7l-3.500 6M11 7l3.500 6',
  focus:
    'M10 7.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5M10 2.500v3M10 14.500v3M2.500 10h3M14.500 10h3',
  path: 'M4.500 13.500a2 2 0 1 0 0 4 2 2 0 0 0 0-4M15.500 2.500a2 2 0 1 0 0 4 2 2 0 0 0 0-4M6.500 15.500h5a3 3 0 0 0 0-6h-3a3 3 0 0 1 0-6h5',
  external: 'M8 4H4v12h12v-4M11 3.500h5.500V9M16 4l-7 7',
} as const;

export type IconName = keyof typeof paths;

/** A small picture beside or instead of words; always silent, the control that holds it has a name. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
