import { useApp, useAppStore } from '../app-store.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { addressOf, copyAddress } from '../copy-address.ts';
import { isMac } from '../keys.ts';
import css from './Header.module.css';
import { OpenMenu } from './OpenMenu.tsx';
import { SearchBox } from './SearchBox.tsx';

/** The reader's colours after the one in use. */
const nextTheme = { light: 'dark', dark: 'system', system: 'light' } as const;
const themeLabel = {
  light: 'Light colours',
  dark: 'Dark colours',
  system: 'Colours as the system has them',
} as const;

interface Props {
  onAbout: () => void;
  onHelp: () => void;
  onSave: () => void;
  onStories: () => void;
}

/** The top of the page: what is open, search, and the actions that concern the whole view. */
export function Header({ onAbout, onHelp, onSave, onStories }: Props) {
  const store = useAppStore();
  const title = useApp((state) => state.index?.dataset.title ?? '');
  const theme = useApp((state) => state.theme);
  const canUndo = useApp((state) => state.past.length > 0);
  const canRedo = useApp((state) => state.future.length > 0);
  const { undo, redo, setTheme } = store.getState();
  const copyLink = () => {
    const { view, index, announce } = store.getState();
    void copyAddress(addressOf(view, index?.dataset.hash ?? ''), announce);
  };
  const control = isMac ? '⌘' : 'Ctrl+';
  return (
    <header className={css.header}>
      <h1 className={css.brand}>
        Attest<span className="visually-hidden">: </span>
        <bdi className={css.title}>{title}</bdi>
      </h1>
      <SearchBox />
      <div className={css.actions}>
        <OpenMenu onAbout={onAbout} />
        <IconButton icon="story" label="Stories" onPress={onStories} />
        <IconButton icon="save" label="Save picture or data" onPress={onSave} />
        <IconButton icon="undo" label="Undo" shortcut={`${control}Z`} onPress={undo} isDisabled={!canUndo} />
        <IconButton icon="redo" label="Redo" shortcut={`${control}Y`} onPress={redo} isDisabled={!canRedo} />
        <IconButton icon="link" label="Copy link to this view" onPress={copyLink} />
        <IconButton
          icon={theme === 'dark' ? 'moon' : 'sun'}
          label={`${themeLabel[theme]}; change`}
          onPress={() => setTheme(nextTheme[theme])}
        />
        <IconButton icon="keyboard" label="Keys" shortcut="?" onPress={onHelp} />
      </div>
    </header>
  );
}
