import { useMemo } from 'react';
import { selectionOf } from '../../../state/selection.ts';
import { useApp } from '../../app-store.tsx';
import { ActorDetails } from './ActorDetails.tsx';
import { Overview } from './Overview.tsx';
import { RelationDetails } from './RelationDetails.tsx';
import { SelectionSummary } from './SelectionSummary.tsx';

/** What is known of the selection: an actor, a relation, several of them, or, with nothing selected, the data as a whole. */
export function DetailsPanel() {
  const index = useApp((state) => state.index);
  const shown = useApp((state) => state.shown);
  const view = useApp((state) => state.view);
  const selection = useMemo(() => index && selectionOf(view, index), [view, index]);
  if (!index || !shown || !selection) return null;
  const { actors, relations } = selection;
  const [actor] = actors;
  const [relation] = relations;
  const data = { index, shown };
  if (actors.length + relations.length > 1) return <SelectionSummary {...data} selection={selection} />;
  if (actor !== undefined) return <ActorDetails key={actor} {...data} actor={actor} />;
  if (relation !== undefined) return <RelationDetails key={relation} {...data} relation={relation} />;
  return <Overview {...data} />;
}
