import { useRef } from 'react';
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Text,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { actorInTheMiddle, whatIsLacking } from '../../state/arrange-request.ts';
import { type Arrangement, type ArrangementId, arrangements } from '../../state/arrangements.ts';
import { selectionOf } from '../../state/selection.ts';
import { useApp } from '../app-store.tsx';
import { Icon } from '../controls/Icon.tsx';
import buttonCss from '../controls/IconButton.module.css';
import css from './ArrangeMenu.module.css';
import { useGraphHandle } from './graph-handle.tsx';

/** Arranges the actors anew: every layout with what it is good for. */
export function ArrangeMenu() {
  const graph = useGraphHandle();
  const button = useRef<HTMLButtonElement>(null);
  const hasPlaces = useApp((state) => state.positions !== null);
  const isArranging = useApp((state) => state.arranging !== null);
  const arrange = useApp((state) => state.arrange);
  const start = async (id: ArrangementId) => {
    const frame = button.current?.closest('figure');
    const aspect = frame?.clientHeight ? frame.clientWidth / frame.clientHeight : undefined;
    if (await arrange(id, aspect)) graph.current?.fit();
  };
  return (
    <MenuTrigger>
      {/* An open tip would take the Escape that stops the work. */}
      <TooltipTrigger delay={400} isDisabled={isArranging}>
        <Button ref={button} className={buttonCss.button ?? ''} aria-label="Arrange" isDisabled={!hasPlaces}>
          <Icon name="arrange" />
        </Button>
        <Tooltip className={buttonCss.tip ?? ''} offset={6}>
          Arrange
        </Tooltip>
      </TooltipTrigger>
      <Popover className={css.popover ?? ''} placement="left bottom">
        <ArrangementList onChoose={(id) => void start(id)} />
      </Popover>
    </MenuTrigger>
  );
}

function ArrangementList({ onChoose }: { onChoose: (id: ArrangementId) => void }) {
  const index = useApp((state) => state.index);
  const view = useApp((state) => state.view);
  const community = useApp((state) => state.measures.get('community')?.values);
  if (!index) return null;
  const basis = { selected: selectionOf(view, index).actors, community };
  const lacking = new Map(arrangements.map((each) => [each.id, whatIsLacking(each, index, basis)]));
  const words = ({ id, purpose }: Arrangement) => {
    if (id !== 'radial') return lacking.get(id) ?? purpose;
    const name = index.dataset.actors[actorInTheMiddle(index, basis.selected)]?.name;
    return (
      <>
        {purpose} In the middle: <bdi>{name}</bdi>,{' '}
        {basis.selected.length > 0 ? 'selected' : 'best connected'}.
      </>
    );
  };
  return (
    <Menu
      className={css.menu ?? ''}
      aria-label="Arrange"
      disabledKeys={arrangements.flatMap(({ id }) => (lacking.get(id) ? [id] : []))}
      onAction={(id) => onChoose(id as ArrangementId)}
    >
      {arrangements.map((each) => (
        <MenuItem key={each.id} id={each.id} textValue={each.label} className={css.item ?? ''}>
          <Text slot="label">{each.label}</Text>
          <Text slot="description">{words(each)}</Text>
        </MenuItem>
      ))}
    </Menu>
  );
}
