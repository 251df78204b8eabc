import { initialView } from '../../../view/view.ts';
import { useApp } from '../../app-store.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { addressOf, copyAddress } from '../../copy-address.ts';
import css from './Details.module.css';

interface Props {
  actors?: readonly string[];
  relations?: readonly string[];
}

/** Copies the address that opens these actors and relations on the whole of the data. */
export function CopyLinkButton({ actors = [], relations = [] }: Props) {
  const announce = useApp((state) => state.announce);
  const hash = useApp((state) => state.index?.dataset.hash ?? '');
  const view = { ...initialView, selectedActors: actors, selectedRelations: relations };
  return (
    <button
      type="button"
      className={css.action}
      onClick={() => void copyAddress(addressOf(view, hash), announce)}
    >
      <Icon name="link" size={15} />
      Copy link
    </button>
  );
}
