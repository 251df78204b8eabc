import { useRef } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useAppStore } from '../app-store.tsx';
import { Icon } from '../controls/Icon.tsx';
import { openFiles } from '../open-files.ts';
import { sampleFolder, samples } from '../samples.ts';
import css from './OpenMenu.module.css';

/** Opens a sample or the reader's own files, and tells about what is open. */
export function OpenMenu({ onAbout }: { onAbout: () => void }) {
  const store = useAppStore();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const act = (key: string | number) => {
    if (key === 'files') files.current?.click();
    else if (key === 'about') onAbout();
    else if (key === 'folder') folder.current?.click();
    else void store.getState().openFolder(sampleFolder(String(key)));
  };
  const input = { type: 'file', multiple: true, hidden: true, tabIndex: -1 } as const;
  return (
    <>
      <MenuTrigger>
        <Button className={css.button ?? ''} aria-label="Open">
          <Icon name="open" />
          <span>Open</span>
        </Button>
        <Popover className={css.popover ?? ''} placement="bottom end">
          <Menu className={css.menu ?? ''} onAction={act} aria-label="Open">
            {samples.map(({ folder: id, title }) => (
              <MenuItem key={id} id={id} className={css.item ?? ''}>
                {title}
              </MenuItem>
            ))}
            <MenuItem id="files" className={css.item ?? ''}>
              Files of your own…
            </MenuItem>
            <MenuItem id="folder" className={css.item ?? ''}>
              A folder of your own…
            </MenuItem>
            <MenuItem id="about" className={css.item ?? ''}>
              About the data
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <input
        ref={files}
        {...input}
        aria-label="Files to open"
        onChange={(event) => void openFiles(store, [...(event.target.files ?? [])])}
      />
      <input
        ref={folder}
        {...input}
        aria-label="Folder to open"
        {...{ webkitdirectory: '' }}
        onChange={(event) => void openFiles(store, [...(event.target.files ?? [])])}
      />
    </>
  );
}
