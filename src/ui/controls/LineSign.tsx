/** How the line of each standing is drawn, in the order of their codes: solid, dashed, double, struck through, dotted. */
const strokes: readonly { dash?: string; double?: boolean; struck?: boolean }[] = [
  {},
  { dash: '5 3' },
  { double: true },
  { struck: true },
  { dash: '1.5 3' },
];

/** A short piece of line as the picture draws it: by standing, by colour, or both. */
export function LineSign({ standing = 0, color }: { standing?: number; color?: string | undefined }) {
  const { dash, double, struck } = strokes[standing] ?? {};
  const lines = double ? [4, 8] : [6];
  return (
    <svg aria-hidden="true" width={24} height={12} viewBox="0 0 24 12">
      <g stroke={color ?? 'currentColor'} strokeWidth={color ? 2.5 : 1.6} fill="none">
        {lines.map((y) => (
          <path key={y} d={`M1 ${y}h22`} strokeDasharray={dash} />
        ))}
        {struck && <path d="m7 2 4 8M13 2l4 8" />}
      </g>
    </svg>
  );
}
