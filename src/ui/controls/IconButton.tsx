import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';
import css from './IconButton.module.css';

interface Props {
  icon: IconName;
  /** The button's accessible name, shown as its tip. */
  label: string;
  /** The key that does the same, shown in the tip. */
  shortcut?: string;
  onPress: () => void;
  isDisabled?: boolean;
  isPressed?: boolean;
}

/** A button with a picture, a name and a tip. */
export function IconButton({ icon, label, shortcut, onPress, isDisabled = false, isPressed }: Props) {
  return (
    <TooltipTrigger delay={400}>
      <Button
        aria-label={label}
        className={css.button ?? ''}
        onPress={onPress}
        isDisabled={isDisabled}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      >
        <Icon name={icon} />
      </Button>
      <Tooltip className={css.tip ?? ''} offset={6}>
        {label}
        {shortcut && <kbd>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
