import { standingKinds } from '../../../evidence/standing.ts';
import { toggled } from '../../../view/view.ts';
import { useApp } from '../../app-store.tsx';
import { ActorSign } from '../../controls/ActorSign.tsx';
import { Facet } from '../../controls/Facet.tsx';
import { LineSign } from '../../controls/LineSign.tsx';
import { Section } from '../../controls/Section.tsx';
import css from './FiltersPanel.module.css';
import { OriginsFilter } from './OriginsFilter.tsx';
import { RelationFilters } from './RelationFilters.tsx';

const hiddenHint = (count: number): { hint?: string } => (count > 0 ? { hint: `${count} hidden` } : {});

/** What is shown: a checkbox for each kind of actor and relation, each standing and each source. It is the legend too. */
export function FiltersPanel() {
  const index = useApp((state) => state.index);
  const facets = useApp((state) => state.shown?.facets);
  const view = useApp((state) => state.view);
  const changeView = useApp((state) => state.changeView);
  const resetFilters = useApp((state) => state.resetFilters);
  if (!index || !facets) return null;
  const { actorTypes, documents } = index.dataset;
  return (
    <div className={css.filters}>
      <Section title="Actors" isOpen {...hiddenHint(view.hiddenActorTypes.length)}>
        {actorTypes.map((type, place) => {
          const count = facets.actorTypes[place] ?? 0;
          const isShown = !view.hiddenActorTypes.includes(type.id);
          if (count === 0 && isShown) return null;
          return (
            <Facet
              key={type.id}
              label={type.plural}
              count={count}
              isShown={isShown}
              sign={<ActorSign type={type} />}
              onChange={(shown) =>
                changeView({ hiddenActorTypes: toggled(view.hiddenActorTypes, type.id, !shown) })
              }
            />
          );
        })}
      </Section>
      <RelationFilters />
      <Section title="Standing" id="standing-filter" isOpen {...hiddenHint(view.hiddenStandings.length)}>
        {standingKinds.map((kind, code) => (
          <Facet
            key={kind.id}
            label={kind.label}
            note={kind.meaning}
            count={facets.standings[code] ?? 0}
            isShown={!view.hiddenStandings.includes(kind.id)}
            sign={<LineSign standing={code} />}
            onChange={(shown) =>
              changeView({ hiddenStandings: toggled(view.hiddenStandings, kind.id, !shown) })
            }
          />
        ))}
        <OriginsFilter />
      </Section>
      <Section title="Sources" isOpen {...hiddenHint(view.hiddenDocuments.length)}>
        {documents.map((document, place) => (
          <Facet
            key={document.id}
            label={document.title || document.id}
            note={document.publisher}
            count={facets.documents[place] ?? 0}
            isShown={!view.hiddenDocuments.includes(document.id)}
            onChange={(shown) =>
              changeView({ hiddenDocuments: toggled(view.hiddenDocuments, document.id, !shown) })
            }
          />
        ))}
        <p className={css.note}>A source that is switched off is read as if it did not exist.</p>
      </Section>
      <div className={css.foot}>
        <button type="button" className={css.reset} onClick={resetFilters}>
          Reset filters
        </button>
      </div>
    </div>
  );
}
