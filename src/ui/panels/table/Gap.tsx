import css from './TablePanel.module.css';

/** The place of rows that are not made. */
export function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it is only space, and nothing in it takes the focus
    <tr aria-hidden="true" className={css.gap} style={{ height }}>
      <td />
    </tr>
  );
}
