import entryUrl from './entry.worker.ts?worker&url';
import type { FromThread, SpawnThread } from './thread.ts';

type ScriptPolicy = { createScriptURL(url: string): string };
type PolicyFactory = { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };

let policy: ScriptPolicy | null = null;

/** The one Trusted Types policy of the page: it lets the worker's own file pass and nothing else. */
function attestPolicy(): ScriptPolicy {
  const rules: ScriptPolicy = {
    createScriptURL(url) {
      const wanted = new URL(url, document.baseURI);
      const entry = new URL(entryUrl, import.meta.url);
      if (wanted.href !== entry.href || wanted.origin !== location.origin) {
        throw new TypeError(`${wanted.href} is not a script of this page.`);
      }
      return wanted.href;
    },
  };
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes ? trustedTypes.createPolicy('attest', rules) : rules;
  return policy;
}

/** Makes a worker of the browser. The only place in the page that does. */
export const spawnWorker: SpawnThread = (onMessage, onCrash) => {
  const url = attestPolicy().createScriptURL(new URL(entryUrl, import.meta.url).href);
  const worker = new Worker(url, { type: 'module' });
  worker.onmessage = (event: MessageEvent<FromThread>) => onMessage(event.data);
  worker.onmessageerror = () => onCrash('An answer of a background thread could not be read.');
  worker.onerror = (event) => {
    event.preventDefault();
    onCrash(
      `A background thread stopped${event.message ? `: ${event.message}` : ' or could not be loaded.'}`,
    );
  };
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    stop: () => worker.terminate(),
  };
};
