/** A kind of relation, read from its source actor to its target: "{source} {label} {target}". */
export interface RelationType {
  readonly id: string;
  readonly label: string;
  /** The same read from the target: "{target} {reverseLabel} {source}". */
  readonly reverseLabel: string;
  /** Kinds of one family share a colour and a place in the legend. */
  readonly family: string;
  readonly directed: boolean;
  /** An event is a moment; a state lasts for its whole interval. */
  readonly temporal: 'event' | 'state';
  /** Line colour as `#rrggbb` for a light page; the dark one is derived. */
  readonly color: string;
}

type Row = [id: string, label: string, reverseLabel: string, family: string, temporal: 'event' | 'state'];

/** Line colours of the families that come with Attest, dark enough for thin lines on a light page. */
export const familyColors: ReadonlyMap<string, string> = new Map([
  ['office', '#2C6E9E'],
  ['kinship', '#A94F85'],
  ['ties', '#6B6B6B'],
  ['force', '#B34A00'],
  ['command', '#8A5A00'],
  ['law', '#7A4FA3'],
  ['protest', '#007A59'],
  ['speech', '#4A7A8C'],
]);

const rows: readonly Row[] = [
  ['appointed', 'appointed', 'was appointed by', 'office', 'event'],
  ['removed', 'removed', 'was removed by', 'office', 'event'],
  ['headed', 'headed', 'was headed by', 'office', 'state'],
  ['member-of', 'was a member of', 'had as a member', 'ties', 'state'],
  ['relative-of', 'is a relative of', 'is a relative of', 'kinship', 'state'],
  ['detained', 'detained', 'was detained by', 'force', 'event'],
  ['attacked', 'attacked', 'was attacked by', 'force', 'event'],
  ['ordered', 'gave an order to', 'was given an order by', 'command', 'event'],
  ['requested-troops-from', 'requested troops from', 'was asked for troops by', 'command', 'event'],
  ['deployed-troops-to', 'deployed troops to', 'received troops from', 'command', 'event'],
  ['accused', 'accused', 'was accused by', 'law', 'event'],
  ['protested-against', 'protested against', 'was protested against by', 'protest', 'event'],
  ['supported', 'supported', 'was supported by', 'protest', 'event'],
  ['criticised', 'criticised', 'was criticised by', 'speech', 'event'],
];

/** The kinds that every dataset may use without defining them. */
export const builtInRelationTypes: readonly RelationType[] = rows.map(
  ([id, label, reverseLabel, family, temporal]) => ({
    id,
    label,
    reverseLabel,
    family,
    directed: id !== 'relative-of',
    temporal,
    color: familyColors.get(family) ?? '#6B6B6B',
  }),
);
