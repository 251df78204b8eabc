import { useMemo } from 'react';
import { toggled } from '../../../view/view.ts';
import { useApp, useAppStore } from '../../app-store.tsx';

/** Which rows are selected, and how a press selects: alone, or with Shift or Ctrl in addition to what is. */
export function useRowSelection(
  key: 'selectedActors' | 'selectedRelations',
  places: ReadonlyMap<string, number>,
) {
  const store = useAppStore();
  const ids = useApp((state) => state.view[key]);
  const selected = useMemo(() => new Set(ids.flatMap((id) => places.get(id) ?? [])), [ids, places]);
  const select = (id: string, isAdding: boolean) => {
    const { view, changeView } = store.getState();
    const others = { selectedActors: [], selectedRelations: [] };
    if (isAdding) changeView({ [key]: toggled(view[key], id, !view[key].includes(id)) });
    else changeView({ ...others, [key]: [id] });
  };
  return { selected, select };
}
