import { useMemo } from 'react';
import type { Shown } from '../../../filter/apply-clauses.ts';
import { boundsAt } from '../../../model/dataset.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { isUndated } from '../../../time/bounds.ts';
import { StandingSign } from '../../controls/StandingSign.tsx';
import { dateWords } from '../../date-words.ts';
import type { TableProps } from './ActorTable.tsx';
import type { TableColumn } from './table-column.ts';
import { textRanks } from './text-ranks.ts';
import { useRowSelection } from './use-row-selection.ts';
import { VirtualTable } from './VirtualTable.tsx';

/** The relations as a table. */
export function RelationTable({ index, shown, withHidden }: TableProps) {
  const { relations } = index.dataset;
  const { selected, select } = useRowSelection('selectedRelations', index.relation);
  const columns = useMemo(() => relationColumns(index, shown), [index, shown]);
  const items = useMemo(
    () => relations.id.flatMap((_, place) => (withHidden || shown.relations[place] !== 0 ? [place] : [])),
    [relations, shown, withHidden],
  );
  return (
    <VirtualTable
      label="Relations"
      columns={columns}
      items={items}
      initial={{ column: 'date', direction: 'ascending' }}
      selected={selected}
      isHidden={(relation) => shown.relations[relation] === 0}
      onSelect={(relation, isAdding) => select(relations.id[relation]!, isAdding)}
    />
  );
}

function relationColumns(index: DataIndex, shown: Shown): TableColumn[] {
  const { actors, relations, relationTypes } = index.dataset;
  const { count, source, target, type, date, bounds, place } = relations;
  const everyRelation = <T,>(of: (relation: number) => T): T[] =>
    Array.from({ length: count }, (_, r) => of(r));
  const actorColumn = (id: string, label: string, end: Int32Array): TableColumn => ({
    id,
    label,
    width: '19%',
    keys: () => {
      const ranks = textRanks(actors.map(({ name }) => name));
      return Float64Array.from(end, (actor) => ranks[actor]!);
    },
    cell: (relation) => <bdi>{actors[end[relation]!]!.name}</bdi>,
  });
  return [
    actorColumn('source', 'From', source),
    {
      id: 'type',
      label: 'Relation',
      width: '15%',
      keys: () => {
        const ranks = textRanks(relationTypes.map(({ label }) => label));
        return Float64Array.from(type, (kind) => ranks[kind]!);
      },
      cell: (relation) => relationTypes[type[relation]!]!.label,
    },
    actorColumn('target', 'To', target),
    {
      id: 'date',
      label: 'Date',
      width: '15%',
      keys: () =>
        everyRelation((r) => (isUndated(boundsAt(bounds, r)) ? Number.NaN : bounds.earliestStart[r]!)),
      cell: (relation) => dateWords(date[relation]!),
    },
    {
      id: 'place',
      label: 'Place',
      width: '11%',
      keys: () => textRanks(place),
      cell: (relation) => <bdi>{place[relation]}</bdi>,
    },
    {
      id: 'standing',
      label: 'Standing',
      width: '12%',
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
