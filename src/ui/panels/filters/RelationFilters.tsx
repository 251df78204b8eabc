import { useState } from 'react';
import type { RelationType } from '../../../model/relation-type.ts';
import { toggled } from '../../../view/view.ts';
import { useApp } from '../../app-store.tsx';
import { Facet } from '../../controls/Facet.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { LineSign } from '../../controls/LineSign.tsx';
import { Section } from '../../controls/Section.tsx';
import css from './FiltersPanel.module.css';

interface Family {
  readonly name: string;
  readonly types: readonly { readonly type: RelationType; readonly count: number }[];
}

function familiesOf(types: readonly RelationType[], counts: Int32Array, hidden: readonly string[]): Family[] {
  const families = new Map<string, { type: RelationType; count: number }[]>();
  types.forEach((type, place) => {
    const count = counts[place] ?? 0;
    if (count === 0 && !hidden.includes(type.id)) return;
    const family = families.get(type.family) ?? [];
    family.push({ type, count });
    families.set(type.family, family);
  });
  return [...families].map(([name, members]) => ({
    name,
    types: members.sort((a, b) => b.count - a.count || (a.type.label < b.type.label ? -1 : 1)),
  }));
}

/** A family's name as a title. */
export const familyLabel = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Relations by family, each of which opens into its kinds. */
export function RelationFilters() {
  const types = useApp((state) => state.index?.dataset.relationTypes ?? []);
  const counts = useApp((state) => state.shown?.facets.relationTypes);
  const hidden = useApp((state) => state.view.hiddenRelationTypes);
  if (!counts) return null;
  return (
    <Section title="Relations" isOpen {...(hidden.length > 0 ? { hint: `${hidden.length} hidden` } : {})}>
      {familiesOf(types, counts, hidden).map((family) => (
        <FamilyFilter key={family.name} family={family} />
      ))}
    </Section>
  );
}

function FamilyFilter({ family }: { family: Family }) {
  const hidden = useApp((state) => state.view.hiddenRelationTypes);
  const changeView = useApp((state) => state.changeView);
  const [isOpen, setOpen] = useState(false);
  const ids = family.types.map(({ type }) => type.id);
  const shownCount = ids.filter((id) => !hidden.includes(id)).length;
  const hide = (list: readonly string[], shown: boolean) =>
    changeView({ hiddenRelationTypes: list.reduce((now, id) => toggled(now, id, !shown), hidden) });
  const label = familyLabel(family.name);
  return (
    <>
      <div className={css.row}>
        <Facet
          label={label}
          count={family.types.reduce((sum, { count }) => sum + count, 0)}
          isShown={shownCount > 0}
          isMixed={shownCount > 0 && shownCount < ids.length}
          sign={<LineSign color={family.types[0]?.type.color} />}
          onChange={(shown) => hide(ids, shown)}
        />
        <button
          type="button"
          className={css.more}
          aria-expanded={isOpen}
          aria-label={`Kinds of ${label.toLowerCase()}`}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'up' : 'down'} size={14} />
        </button>
      </div>
      {isOpen && (
        <div className={css.types}>
          {family.types.map(({ type, count }) => (
            <Facet
              key={type.id}
              label={type.label}
              count={count}
              isShown={!hidden.includes(type.id)}
              onChange={(shown) => hide([type.id], shown)}
            />
          ))}
        </div>
      )}
    </>
  );
}
