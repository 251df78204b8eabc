import { useState } from 'react';
import { plural } from '../../plural.ts';
import css from './Details.module.css';
import { DetailsPart } from './DetailsPart.tsx';
import type { DetailsData } from './details-data.ts';
import { RelationList } from './RelationList.tsx';

/** All relations of an actor in the order of their dates, read from its end. Those that a filter hides are counted, and can be seen. */
export function ActorRelations({ index, shown, actor }: DetailsData & { actor: number }) {
  const [withHidden, showHidden] = useState(false);
  const all = index.relationsOf[actor] ?? [];
  const visible = all.filter((relation) => shown.relations[relation] !== 0);
  const hidden = all.length - visible.length;
  const isNone = all.length === 0;
  return (
    <DetailsPart title="Relations" hint={isNone ? 'none in the data' : `${visible.length} of ${all.length}`}>
      <RelationList index={index} shown={shown} relations={withHidden ? all : visible} from={actor} />
      {hidden > 0 && (
        <p className={css.hidden}>
          {plural(hidden, 'relation')} hidden by filters or the window{' '}
          <button type="button" className={css.textButton} onClick={() => showHidden(!withHidden)}>
            {withHidden ? 'Leave out' : 'Show'}
          </button>
        </p>
      )}
    </DetailsPart>
  );
}
