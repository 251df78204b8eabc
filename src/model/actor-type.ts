/** A kind of actor. Kinds are data: a dataset can bring its own, and a new one needs no code. */
export interface ActorType {
  readonly id: string;
  readonly label: string;
  readonly plural: string;
  /** Name of a pictogram, see `render/glyphs.ts`; an unknown name falls back to a plain dot. */
  readonly glyph: string;
  /** Fill as `#rrggbb`, safe for colour-blind readers together with the glyph. */
  readonly color: string;
}

const row = (id: string, label: string, plural: string, glyph: string, color: string): ActorType => ({
  id,
  label,
  plural,
  glyph,
  color,
});

/** The kinds that every dataset may use without defining them. Colours are Okabe and Ito's. */
export const builtInActorTypes: readonly ActorType[] = [
  row('official', 'Official', 'Officials', 'person-badge', '#0072B2'),
  row('person', 'Person', 'People', 'person', '#56B4E9'),
  row('security-body', 'Security body', 'Security bodies', 'shield', '#D55E00'),
  row('state-body', 'State body', 'State bodies', 'institution', '#E69F00'),
  row('party', 'Party', 'Parties', 'flag', '#CC79A7'),
  row('movement', 'Movement', 'Movements', 'megaphone', '#B4639A'),
  row('state', 'State', 'States', 'star', '#8A6D00'),
  row('foreign-state', 'Foreign state', 'Foreign states', 'globe', '#F0E442'),
  row('alliance', 'Alliance', 'Alliances', 'link', '#4C8C8C'),
  row('media', 'Media', 'Media', 'speaker', '#7A6BB0'),
  row('organisation', 'Organisation', 'Organisations', 'heart', '#009E73'),
  row('group', 'Group', 'Groups', 'people', '#8C8C8C'),
  row('unnamed', 'Not named', 'Not named', 'question', '#B8B2A6'),
];
