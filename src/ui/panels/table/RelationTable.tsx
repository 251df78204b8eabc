import { useMemo, useState } from 'react';
import type { Shown } from '../../../filter/apply-clauses.ts';
import { boundsAt } from '../../../model/dataset.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { dateRank } from '../../../time/date-rank.ts';
import { StandingSign } from '../../controls/StandingSign.tsx';
import { dateWords } from '../../date-words.ts';
import type { TableProps } from './ActorTable.tsx';
import { lazily } from './lazily.ts';
import type { Sorting, TableColumn } from './table-column.ts';
import { textRanks } from './text-ranks.ts';
import { useRowSelection } from './use-row-selection.ts';
import { VirtualTable } from './VirtualTable.tsx';

/** The relations as a table. */
export function RelationTable({ index, shown, withHidden }: TableProps) {
  const { relations } = index.dataset;
  const { selected, select } = useRowSelection('selectedRelations', index.relation);
  const keys = useMemo(() => relationKeys(index), [index]);
  const columns = useMemo(() => relationColumns(index, shown, keys), [index, shown, keys]);
  const items = useMemo(
    () => relations.id.flatMap((_, place) => (withHidden || shown.relations[place] !== 0 ? [place] : [])),
    [relations, shown, withHidden],
  );
  const [sorting, sort] = useState<Sorting>({ column: 'date', direction: 'ascending' });
  return (
    <VirtualTable
      label="Relations"
      columns={columns}
      items={items}
      sorting={sorting}
      onSort={sort}
      selected={selected}
      isHidden={(relation) => shown.relations[relation] === 0}
      onSelect={(relation, isAdding) => select(relations.id[relation]!, isAdding)}
    />
  );
}

/** What the columns sort by that no filter changes. */
function relationKeys({ dataset: { actors, relations, relationTypes } }: DataIndex) {
  const { source, target, type, bounds, place } = relations;
  const names = lazily(() => textRanks(actors.map(({ name }) => name)));
  const labels = lazily(() => textRanks(relationTypes.map(({ label }) => label)));
  return {
    source: lazily(() => Float64Array.from(source, (actor) => names()[actor]!)),
    target: lazily(() => Float64Array.from(target, (actor) => names()[actor]!)),
    type: lazily(() => Float64Array.from(type, (kind) => labels()[kind]!)),
    date: lazily(() => Float64Array.from(type, (_, r) => dateRank(boundsAt(bounds, r)))),
    place: lazily(() => textRanks(place)),
  };
}

function relationColumns(
  index: DataIndex,
  shown: Shown,
  keys: ReturnType<typeof relationKeys>,
): TableColumn[] {
  const { actors, relations, relationTypes } = index.dataset;
  const { type, date, place } = relations;
  const actorColumn = (end: 'source' | 'target', label: string): TableColumn => ({
    id: end,
    label,
    width: '18%',
    keys: keys[end],
    cell: (relation) => <bdi>{actors[relations[end][relation]!]!.name}</bdi>,
  });
  return [
    actorColumn('source', 'From'),
    {
      id: 'type',
      label: 'Relation',
      width: '14%',
      keys: keys.type,
      cell: (relation) => relationTypes[type[relation]!]!.label,
    },
    actorColumn('target', 'To'),
    {
      id: 'date',
      label: 'Date',
      width: '17%',
      keys: keys.date,
      cell: (relation) => dateWords(date[relation]!),
    },
    {
      id: 'place',
      label: 'Place',
      width: '10%',
      keys: keys.place,
      cell: (relation) => <bdi>{place[relation]}</bdi>,
    },
    {
      id: 'standing',
      label: 'Standing',
      width: '14%',
      keys: () => shown.standing,
      cell: (relation) => <StandingSign standing={shown.standing[relation]!} />,
    },
    {
      id: 'origins',
      label: 'Origins',
      width: '9%',
      isNumber: true,
      first: 'descending',
      keys: () => shown.support,
      cell: (relation) => shown.support[relation],
    },
  ];
}
