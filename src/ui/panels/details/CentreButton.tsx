import { useApp } from '../../app-store.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { useGraphHandle } from '../../graph-view/graph-handle.tsx';
import css from './Details.module.css';

/** Brings some actors to the middle of the picture. */
export function CentreButton({ actors }: { actors: readonly number[] }) {
  const graph = useGraphHandle();
  const changeView = useApp((state) => state.changeView);
  const centre = () => {
    changeView({ tab: 'graph' });
    graph.current?.fit(actors);
  };
  return (
    <button type="button" className={css.action} onClick={centre}>
      <Icon name="fit" size={15} />
      Centre
    </button>
  );
}
