import type { View } from './view.ts';
import { writeView } from './view-text.ts';

const dataPart = /(?:^|&)data=([0-9a-f]{16})(?=&|$)/;

/** The text of a link: the view, and the hash of the data on which it was made. */
export function writeLink(view: View, hash: string): string {
  return [writeView(view), hash && `data=${hash}`].filter(Boolean).join('&');
}

/** Splits the text of a link into that of its view and the hash of its data, which is null where a link has none, as older ones do. */
export function readLink(text: string): { readonly viewText: string; readonly hash: string | null } {
  const found = dataPart.exec(text);
  if (!found) return { viewText: text, hash: null };
  return { viewText: text.replace(dataPart, '').replace(/^&/, ''), hash: found[1] ?? null };
}
