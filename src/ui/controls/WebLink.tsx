import { Icon } from './Icon.tsx';
import css from './Link.module.css';

/** The host of a web address, or null for anything that is no http or https address. */
function hostOf(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).host || null;
}

/** A link out of the page, named by the host that it leads to. Text that is no web address stays text. */
export function WebLink({ address }: { address: string }) {
  const host = hostOf(address);
  if (!host) return <bdi>{address}</bdi>;
  return (
    <a className={css.host} href={address} rel="noreferrer noopener" target="_blank">
      <Icon name="external" size={13} />
      <bdi>{host}</bdi>
      <span className="visually-hidden"> (opens a new page)</span>
    </a>
  );
}
