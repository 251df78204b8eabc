import { useState } from 'react';
import { useApp } from '../../app-store.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { ActorChoice } from './ActorChoice.tsx';
import css from './Details.module.css';
import { DetailsPart } from './DetailsPart.tsx';
import type { DetailsData } from './details-data.ts';
import { PathList } from './PathList.tsx';

/** The shortest ways from one actor to another that the reader names. */
export function PathFinder({ index, shown, actor }: DetailsData & { actor: number }) {
  const [isChoosing, choose] = useState(false);
  const path = useApp((state) => state.view.path);
  const changeView = useApp((state) => state.changeView);
  const { actors } = index.dataset;
  const id = actors[actor]!.id;
  const otherId = path?.from === id ? path.to : path?.to === id ? path.from : null;
  const other = otherId === null ? undefined : index.actor.get(otherId);
  if (other !== undefined) {
    return (
      <DetailsPart title="Shortest paths">
        <PathList index={index} shown={shown} from={actor} to={other} />
        <button type="button" className={css.action} onClick={() => changeView({ path: null })}>
          Close paths
        </button>
      </DetailsPart>
    );
  }
  if (!isChoosing) {
    return (
      <button type="button" className={css.action} onClick={() => choose(true)}>
        <Icon name="path" size={15} />
        Shortest paths to another actor…
      </button>
    );
  }
  return (
    <ActorChoice
      label="Shortest paths to"
      dataset={index.dataset}
      except={actor}
      onChoose={(chosen) => changeView({ path: { from: id, to: actors[chosen]!.id } })}
      onCancel={() => choose(false)}
    />
  );
}
