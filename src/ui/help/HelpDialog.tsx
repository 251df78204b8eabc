import { Dialog } from '../controls/Dialog.tsx';
import { keyHelp } from '../keys.ts';
import css from './HelpDialog.module.css';

/** Every key of the page, and what it does. */
export default function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys" isOpen onClose={onClose}>
      <dl className={css.list}>
        {keyHelp.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
