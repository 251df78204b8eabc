import { standingKinds } from '../../evidence/standing.ts';
import type { DataIndex } from '../../state/data-index.ts';
import { formatWindow } from '../../time/format-date.ts';
import { initialView, toggled, type View } from '../../view/view.ts';
import { useApp } from '../app-store.tsx';
import { readerLocale } from '../date-words.ts';
import css from './FilterChips.module.css';
import { Icon } from './Icon.tsx';

interface Chip {
  readonly key: string;
  readonly label: string;
  /** What taking the chip away does to the view. */
  readonly without: Partial<View>;
}

type ListKey = 'hiddenActorTypes' | 'hiddenRelationTypes' | 'hiddenStandings' | 'hiddenDocuments';

function listChips(view: View, key: ListKey, labelOf: (id: string) => string): Chip[] {
  const ids = view[key];
  const chip = (id: string): Chip => ({
    key: `${key} ${id}`,
    label: `Without ${labelOf(id)}`,
    without: { [key]: toggled(ids, id, false) },
  });
  if (ids.length <= 3) return ids.map(chip);
  return [{ key, label: `Without ${ids.length} ${wordFor[key]}`, without: { [key]: [] } }];
}

const wordFor: Record<ListKey, string> = {
  hiddenActorTypes: 'kinds of actors',
  hiddenRelationTypes: 'kinds of relations',
  hiddenStandings: 'standings',
  hiddenDocuments: 'sources',
};

function labelAmong(items: readonly { readonly id: string }[], label: (place: number) => string) {
  return (id: string) => {
    const place = items.findIndex((item) => item.id === id);
    return place < 0 ? id : label(place);
  };
}

/** Every filter that is on, in words, each with the view that is left when it is taken away. */
export function chipsOf(view: View, index: DataIndex): Chip[] {
  const { actorTypes, relationTypes, documents, actors } = index.dataset;
  const chips: Chip[] = [];
  const nameOf = (id: string) => actors[index.actor.get(id) ?? -1]?.name ?? id;
  if (view.window) {
    chips.push({ key: 'window', label: formatWindow(view.window, readerLocale), without: { window: null } });
  }
  if (view.timeMode !== initialView.timeMode && view.window) {
    const label = view.timeMode === 'as-of' ? 'As of the last day' : 'Everything up to then';
    chips.push({ key: 'mode', label, without: { timeMode: initialView.timeMode } });
  }
  if (view.clock !== initialView.clock) {
    chips.push({ key: 'clock', label: 'By date of report', without: { clock: initialView.clock } });
  }
  if (!view.undated) chips.push({ key: 'undated', label: 'Without undated', without: { undated: true } });
  if (view.focus) {
    const steps = view.focus.depth === 1 ? '1 step' : `${view.focus.depth} steps`;
    chips.push({
      key: 'focus',
      label: `${nameOf(view.focus.actor)} and ${steps} around`,
      without: { focus: null },
    });
  }
  if (view.path) {
    const label = `Paths from ${nameOf(view.path.from)} to ${nameOf(view.path.to)}`;
    chips.push({ key: 'path', label, without: { path: null } });
  }
  if (view.minimumOrigins > 0) {
    const label = `At least ${view.minimumOrigins} origins`;
    chips.push({ key: 'origins', label, without: { minimumOrigins: 0 } });
  }
  if (!view.isolated) chips.push({ key: 'isolated', label: 'Without isolated', without: { isolated: true } });
  return [
    ...chips,
    ...listChips(
      view,
      'hiddenActorTypes',
      labelAmong(actorTypes, (at) => actorTypes[at]!.plural.toLowerCase()),
    ),
    ...listChips(
      view,
      'hiddenRelationTypes',
      labelAmong(relationTypes, (at) => `“${relationTypes[at]!.label}”`),
    ),
    ...listChips(
      view,
      'hiddenStandings',
      labelAmong(standingKinds, (at) => standingKinds[at]!.label.toLowerCase()),
    ),
    ...listChips(
      view,
      'hiddenDocuments',
      labelAmong(documents, (at) => documents[at]!.title),
    ),
  ];
}

/** The filters that are on, each removable, and one button for all of them. */
export function FilterChips() {
  const view = useApp((state) => state.view);
  const index = useApp((state) => state.index);
  const changeView = useApp((state) => state.changeView);
  const resetFilters = useApp((state) => state.resetFilters);
  const chips = index ? chipsOf(view, index) : [];
  if (chips.length === 0) return null;
  return (
    <div className={css.chips}>
      <ul aria-label="Filters that are on">
        {chips.map(({ key, label, without }) => (
          <li key={key}>
            <button type="button" onClick={() => changeView(without)}>
              <bdi>{label}</bdi>
              <Icon name="close" size={12} />
              <span className="visually-hidden">(take away)</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={css.all} onClick={resetFilters}>
        Clear all
      </button>
    </div>
  );
}
