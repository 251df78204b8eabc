/** Settings of this browser that are worth keeping between visits. Everything else lives in the address or in files. */
export interface StoredSettings {
  readonly theme: 'light' | 'dark' | 'system';
  readonly folded: readonly string[];
}

const key = 'attest-settings';
const defaults: StoredSettings = { theme: 'system', folded: [] };

/** The only functions that touch the browser's storage. Settings are a convenience: where storage is refused they last one visit. */
export function readSettings(): StoredSettings {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof value !== 'object' || value === null) return defaults;
    const { theme, folded } = value as { theme?: unknown; folded?: unknown };
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      folded: Array.isArray(folded) ? folded.filter((name): name is string => typeof name === 'string') : [],
    };
  } catch {
    return defaults;
  }
}

/** Keeps the settings; true when the browser took them. */
export function writeSettings(settings: StoredSettings): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}
