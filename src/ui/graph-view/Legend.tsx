import { useState } from 'react';
import { standingKinds } from '../../evidence/standing.ts';
import { toggled } from '../../view/view.ts';
import { useApp } from '../app-store.tsx';
import { ActorSign } from '../controls/ActorSign.tsx';
import { Icon } from '../controls/Icon.tsx';
import { LineSign } from '../controls/LineSign.tsx';
import { familyLabel } from '../panels/filters/RelationFilters.tsx';
import css from './Legend.module.css';

/** What the signs of the picture mean, folded at first. A press on a sign hides what it stands for, or shows it again. */
export function Legend() {
  const [isOpen, setOpen] = useState(false);
  const sizeBy = useApp((state) => state.measureNames.find(({ id }) => id === state.view.sizeBy)?.label);
  return (
    <aside className={css.legend} aria-label="Legend">
      <button type="button" className={css.title} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Legend
        <Icon name={isOpen ? 'down' : 'up'} size={14} />
      </button>
      {isOpen && (
        <div className={css.body}>
          <ActorKeys />
          <FamilyKeys />
          <StandingKeys />
          <p className={css.note}>
            Larger: more {sizeBy?.toLowerCase() ?? 'relations'}. Pale lines: possibly in the window.
          </p>
        </div>
      )}
    </aside>
  );
}

function Key({
  label,
  isShown,
  onPress,
  children,
}: {
  label: string;
  isShown: boolean;
  onPress: () => void;
  children: React.ReactNode;
}) {
  return (
    <li>
      <button type="button" aria-pressed={isShown} onClick={onPress}>
        {children}
        <bdi>{label}</bdi>
      </button>
    </li>
  );
}

function ActorKeys() {
  const types = useApp((state) => state.index?.dataset.actorTypes ?? []);
  const counts = useApp((state) => state.shown?.facets.actorTypes);
  const hidden = useApp((state) => state.view.hiddenActorTypes);
  const changeView = useApp((state) => state.changeView);
  return (
    <ul aria-label="Actors">
      {types.map((type, place) => {
        const isShown = !hidden.includes(type.id);
        if (isShown && !counts?.[place]) return null;
        return (
          <Key
            key={type.id}
            label={type.plural}
            isShown={isShown}
            onPress={() => changeView({ hiddenActorTypes: toggled(hidden, type.id, isShown) })}
          >
            <ActorSign type={type} size={16} />
          </Key>
        );
      })}
    </ul>
  );
}

function FamilyKeys() {
  const types = useApp((state) => state.index?.dataset.relationTypes ?? []);
  const counts = useApp((state) => state.shown?.facets.relationTypes);
  const hidden = useApp((state) => state.view.hiddenRelationTypes);
  const changeView = useApp((state) => state.changeView);
  const families = new Map<string, { ids: string[]; color: string; count: number }>();
  types.forEach((type, place) => {
    const family = families.get(type.family) ?? { ids: [], color: type.color, count: 0 };
    family.ids.push(type.id);
    family.count += counts?.[place] ?? 0;
    families.set(type.family, family);
  });
  return (
    <ul aria-label="Relations">
      {[...families].map(([name, { ids, color, count }]) => {
        const isShown = ids.some((id) => !hidden.includes(id));
        if (isShown && count === 0) return null;
        const press = () =>
          changeView({ hiddenRelationTypes: ids.reduce((list, id) => toggled(list, id, isShown), hidden) });
        return (
          <Key key={name} label={familyLabel(name)} isShown={isShown} onPress={press}>
            <LineSign color={color} />
          </Key>
        );
      })}
    </ul>
  );
}

function StandingKeys() {
  const counts = useApp((state) => state.shown?.facets.standings);
  const hidden = useApp((state) => state.view.hiddenStandings);
  const changeView = useApp((state) => state.changeView);
  return (
    <ul aria-label="Standing">
      {standingKinds.map(({ id, label }, code) => {
        const isShown = !hidden.includes(id);
        if (isShown && !counts?.[code]) return null;
        return (
          <Key
            key={id}
            label={label}
            isShown={isShown}
            onPress={() => changeView({ hiddenStandings: toggled(hidden, id, isShown) })}
          >
            <LineSign standing={code} />
          </Key>
        );
      })}
    </ul>
  );
}
