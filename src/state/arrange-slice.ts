import type { StateCreator } from 'zustand/vanilla';
import { layoutName, tidyUpName } from '../workers/job-names.ts';
import type { AppState } from './app-state.ts';
import { arrangeRequest, whatIsLacking } from './arrange-request.ts';
import { type ArrangementId, arrangements } from './arrangements.ts';
import { selectionOf } from './selection.ts';
import type { Services } from './services.ts';
import { tidyRequest } from './tidy-request.ts';

/** New places for all actors, found in the background. */
export interface ArrangeSlice {
  /** What is being arranged and how far it is, from 0 to 1; null when nothing is. */
  readonly arranging: { readonly label: string; readonly done: number } | null;
  /**
   * Arranges the actors anew, as one step of undo; `aspect` is the width of the picture by its height. A newer one takes the place of
   * an older one. Gives whether actors moved.
   */
  arrange(id: ArrangementId, aspect?: number): Promise<boolean>;
  /** Leaves the actors where they are. Gives whether there was anything to stop. */
  stopArranging(): boolean;
}

export function createArrangeSlice(services: Services): StateCreator<AppState, [], [], ArrangeSlice> {
  return (set, get, api) => {
    const layOut = async (id: ArrangementId, label: string, aspect: number | undefined) => {
      const { index, view, shown, positions, measures, placedByHand } = get();
      const arrangement = arrangements.find((each) => each.id === id);
      if (!index || !shown || !positions || !arrangement) return null;
      const community = measures.get('community')?.values;
      const basis = { selected: selectionOf(view, index).actors, community };
      if (whatIsLacking(arrangement, index, basis) !== null) return null;
      if (id === 'as-given') return index.dataset.coordinates;
      const onProgress = (done: number) => set({ arranging: { label, done } });
      onProgress(0);
      if (id === 'tidy-up') {
        const sizes = measures.get(view.sizeBy)?.values;
        const { request, spread } = tidyRequest(index, { ...shown, positions, sizes, placedByHand });
        const places = await services.place(tidyUpName, request, onProgress);
        return places && spread(places);
      }
      const request = arrangeRequest(arrangement, index, basis);
      return services.place(layoutName, aspect ? { ...request, aspect } : request, onProgress);
    };

    api.subscribe((state, before) => {
      if (state.index === before.index || !state.arranging) return;
      services.stopPlacing();
      set({ arranging: null });
    });

    return {
      arranging: null,
      async arrange(id, aspect) {
        services.stopPlacing();
        set({ arranging: null });
        const label = arrangements.find((each) => each.id === id)?.label ?? id;
        try {
          const places = await layOut(id, label, aspect);
          if (!places) return false;
          const { positions, placedByHand, moveActors, announce } = get();
          set({ arranging: null });
          if (positions && places.every((value, place) => value === positions[place])) {
            announce(id === 'tidy-up' ? 'Nothing overlaps.' : 'The actors stand like this already.');
            return false;
          }
          moveActors(places, id === 'tidy-up' ? placedByHand : new Set());
          announce(`${label}: done. Undo brings the old places back.`);
          return true;
        } catch (error) {
          set({ arranging: null });
          get().announce(`The actors could not be placed: ${error instanceof Error ? error.message : error}`);
          return false;
        }
      },
      stopArranging() {
        if (!get().arranging) return false;
        services.stopPlacing();
        set({ arranging: null });
        get().announce('Stopped. The actors stay where they are.');
        return true;
      },
    };
  };
}
