import { writeLink } from '../view/link-text.ts';
import type { View } from '../view/view.ts';

/** The address of this page that opens a view, with the hash of the data it was made on. */
export function addressOf(view: View, hash: string, page: Location = location): string {
  const text = writeLink(view, hash);
  return `${page.origin}${page.pathname}${page.search}${text ? `#${text}` : ''}`;
}

/** Puts an address on the clipboard and says so, or says what to do where the browser refuses. */
export async function copyAddress(address: string, announce: (text: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    announce('Link copied.');
  } catch {
    announce(`The browser did not allow copying. The link is: ${address}`);
  }
}
