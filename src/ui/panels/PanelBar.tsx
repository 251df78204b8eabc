import { Icon, type IconName } from '../controls/Icon.tsx';
import { type SidePanel, sidePanels } from './index.ts';
import css from './PanelBar.module.css';
import { usePanel } from './use-panel.ts';

const icons: Record<SidePanel['side'], IconName> = { left: 'filter', right: 'details', bottom: 'clock' };

/** Opens the sides of the page that are folded; on a phone, a bar with all of them. */
export function PanelBar() {
  return (
    <nav className={css.bar} aria-label="Panels">
      {sidePanels.map((panel) => (
        <PanelButton key={panel.side} {...panel} />
      ))}
    </nav>
  );
}

function PanelButton({ side, title }: SidePanel) {
  const { isOpen, setOpen } = usePanel(side);
  return (
    <button
      type="button"
      className={css[side]}
      aria-expanded={isOpen}
      data-open={isOpen || undefined}
      onClick={() => setOpen(!isOpen)}
    >
      <Icon name={icons[side]} />
      {title}
    </button>
  );
}
