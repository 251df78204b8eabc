import { useMemo, useState } from 'react';
import {
  Collection,
  ComboBox,
  Input,
  type Key,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Header as SectionHead,
} from 'react-aria-components';
import { buildSearchIndex, type SearchHit } from '../../graph/search-index.ts';
import { selecting } from '../../state/selection.ts';
import type { AppStore } from '../../state/store.ts';
import { useApp, useAppStore } from '../app-store.tsx';
import { Marked } from '../controls/Marked.tsx';
import { useGraphHandle } from '../graph-view/graph-handle.tsx';
import css from './SearchBox.module.css';
import { isHitShown, type SearchSection, searchSections } from './search-sections.ts';

/** Finds actors, relations and sources, in any of the spellings and scripts of their names. */
export function SearchBox() {
  const store = useAppStore();
  const graph = useGraphHandle();
  const dataset = useApp((state) => state.index?.dataset);
  const shown = useApp((state) => state.shown);
  const index = useMemo(() => dataset && buildSearchIndex(dataset), [dataset]);
  const [text, setText] = useState('');
  const sections = useMemo(
    () => (index && dataset && text.trim() ? searchSections(index, text) : []),
    [index, dataset, text],
  );
  const choose = (key: Key | null) => {
    // Escape and leaving the field choose nothing; what was typed goes with the list.
    if (key === null) setText('');
    const hit = sections.flatMap((section) => section.hits).find((each) => each.key === key);
    if (!hit) return;
    setText('');
    showHit(store, hit.hit);
    if (hit.hit.kind === 'actor') graph.current?.fit(aroundActor(store, hit.hit.index), 300);
  };
  return (
    <ComboBox
      aria-label="Search"
      className={css.search ?? ''}
      items={sections}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={choose}
      defaultFilter={() => true}
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
    >
      <Input
        className={css.input ?? ''}
        placeholder="Search actors, relations, sources"
        data-search
        onKeyDown={(event) => event.key === 'Escape' && text === '' && event.currentTarget.blur()}
      />
      <Popover className={css.popover ?? ''} offset={4}>
        <ListBox
          className={css.list ?? ''}
          renderEmptyState={() => (
            <p className={css.empty}>Nothing found. Try another spelling or fewer words.</p>
          )}
        >
          {(section: SearchSection) => (
            <ListBoxSection id={section.id} className={css.section ?? ''}>
              <SectionHead className={css.head ?? ''}>
                {section.title}
                {section.total > section.hits.length && ` (${section.hits.length} of ${section.total})`}
              </SectionHead>
              <Collection items={section.hits}>
                {({ key, hit }) => (
                  <ListBoxItem id={key} textValue={hit.label} className={css.item ?? ''}>
                    <HitText hit={hit} isShown={!shown || isHitShown(hit, shown)} />
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function HitText({ hit, isShown }: { hit: SearchHit; isShown: boolean }) {
  const type = useApp((state) => {
    const dataset = state.index?.dataset;
    if (!dataset) return '';
    if (hit.kind === 'actor') return dataset.actorTypes[dataset.actors[hit.index]!.type]?.label ?? '';
    return hit.kind === 'relation' ? (dataset.relations.date[hit.index] ?? '') : '';
  });
  return (
    <>
      <span className={css.label}>
        <Marked text={hit.label} highlights={hit.highlights} />
      </span>
      {hit.also && (
        <span className={css.also}>
          <Marked text={hit.also.text} highlights={hit.also.highlights} />
        </span>
      )}
      <span className={css.type}>{isShown ? type : 'hidden by a filter – show'}</span>
    </>
  );
}

/** The actor and its neighbours, so that a hit is seen in its place. */
function aroundActor(store: AppStore, actor: number): number[] {
  const { index, shown } = store.getState();
  if (!index) return [];
  const { source, target } = index.dataset.relations;
  const lines = (index.relationsOf[actor] ?? []).filter((r) => shown?.relations[r]);
  return [...new Set([actor, ...lines.flatMap((r) => [source[r]!, target[r]!])])];
}

/** Selects what was found; filters that hide it are taken away first, with a word about it. */
function showHit(store: AppStore, hit: SearchHit): void {
  const { index, shown, resetFilters, changeView, setSheet, announce } = store.getState();
  if (!index) return;
  if (shown && !isHitShown(hit, shown)) {
    resetFilters();
    announce('Filters were reset to show what you searched for. Undo brings them back.');
  }
  if (hit.kind === 'document') {
    changeView({ tab: 'sources', document: index.dataset.documents[hit.index]?.id ?? null });
    return;
  }
  changeView(selecting(index, hit.kind === 'actor' ? { actor: hit.index } : { relation: hit.index }));
  setSheet('right');
}
