import type { View } from '../view/view.ts';
import { writeView } from '../view/view-text.ts';

/** The address of this page that opens a view. */
export function addressOf(view: View, page: Location = location): string {
  const text = writeView(view);
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
