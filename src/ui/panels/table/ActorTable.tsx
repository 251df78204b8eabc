import { useMemo, useState } from 'react';
import type { Shown } from '../../../filter/apply-clauses.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { ActorSign } from '../../controls/ActorSign.tsx';
import { lazily } from './lazily.ts';
import css from './TablePanel.module.css';
import type { Sorting, TableColumn } from './table-column.ts';
import { textRanks } from './text-ranks.ts';
import { useRowSelection } from './use-row-selection.ts';
import { VirtualTable } from './VirtualTable.tsx';

export interface TableProps {
  index: DataIndex;
  shown: Shown;
  /** Also what the filters or the window hide. */
  withHidden: boolean;
}

/** The actors as a table. */
export function ActorTable({ index, shown, withHidden }: TableProps) {
  const { actors } = index.dataset;
  const { selected, select } = useRowSelection('selectedActors', index.actor);
  const ranks = useMemo(() => actorRanks(index), [index]);
  const columns = useMemo(() => actorColumns(index, shown, ranks), [index, shown, ranks]);
  const items = useMemo(
    () => actors.flatMap((_, place) => (withHidden || shown.actors[place] !== 0 ? [place] : [])),
    [actors, shown, withHidden],
  );
  const [sorting, sort] = useState<Sorting>({ column: 'relations', direction: 'descending' });
  return (
    <VirtualTable
      label="Actors"
      columns={columns}
      items={items}
      sorting={sorting}
      onSort={sort}
      selected={selected}
      isHidden={(actor) => shown.actors[actor] === 0}
      onSelect={(actor, isAdding) => select(actors[actor]!.id, isAdding)}
    />
  );
}

/** Alphabetical ranks of the columns of words, which no filter changes. */
function actorRanks({ dataset: { actors, actorTypes } }: DataIndex) {
  return {
    name: lazily(() => textRanks(actors.map(({ name }) => name))),
    type: lazily(() => textRanks(actors.map(({ type }) => actorTypes[type]!.label))),
    role: lazily(() => textRanks(actors.map(({ role }) => role))),
  };
}

function actorColumns(index: DataIndex, shown: Shown, ranks: ReturnType<typeof actorRanks>): TableColumn[] {
  const { actors, actorTypes } = index.dataset;
  const typeOf = (actor: number) => actorTypes[actors[actor]!.type]!;
  const relations = Float64Array.from(
    index.relationsOf,
    (list) => list.filter((relation) => shown.relations[relation] !== 0).length,
  );
  return [
    {
      id: 'name',
      label: 'Name',
      width: '34%',
      keys: ranks.name,
      cell: (actor) => <bdi>{actors[actor]!.name}</bdi>,
    },
    {
      id: 'type',
      label: 'Kind',
      width: '20%',
      keys: ranks.type,
      cell: (actor) => (
        <span className={css.signed}>
          <ActorSign type={typeOf(actor)} size={16} />
          {typeOf(actor).label}
        </span>
      ),
    },
    {
      id: 'role',
      label: 'Role',
      width: '34%',
      keys: ranks.role,
      cell: (actor) => <bdi>{actors[actor]!.role}</bdi>,
    },
    {
      id: 'relations',
      label: 'Relations',
      width: '12%',
      isNumber: true,
      first: 'descending',
      keys: () => relations,
      cell: (actor) => relations[actor],
    },
  ];
}
