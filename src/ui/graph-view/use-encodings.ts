import { useMemo } from 'react';
import { countRelations, groupColors, radiiOf, shadeColors } from '../../state/encodings.ts';
import { useApp } from '../app-store.tsx';
import { useTheme } from '../use-page-theme.ts';

/** Sizes and colours of the actors. */
export interface Encodings {
  readonly sizes: Float64Array;
  readonly colors: Uint32Array | null;
}

/**
 * What the view's measures make of the actors. While a measure is still being computed, its last values stay; before there are any,
 * actors are sized by their number of shown relations and coloured by kind.
 */
export function useEncodings(): Encodings {
  const index = useApp((state) => state.index);
  const shown = useApp((state) => state.shown);
  const sizeBy = useApp((state) => state.view.sizeBy);
  const colorBy = useApp((state) => state.view.colorBy);
  const sizeValues = useApp((state) => state.measures.get(sizeBy)?.values);
  const colorValues = useApp((state) => state.measures.get(colorBy)?.values);
  const isGroup = useApp((state) => state.measureNames.find(({ id }) => id === colorBy)?.isGroup ?? false);
  const theme = useTheme();
  const sizes = useMemo(() => {
    if (!index || !shown) return new Float64Array(0);
    const isMeasured = sizeValues && sizeValues.length === index.dataset.actors.length;
    return radiiOf(isMeasured ? sizeValues : countRelations(index.dataset, shown.relations));
  }, [index, shown, sizeValues]);
  const colors = useMemo(() => {
    if (colorBy === 'type' || !colorValues || !index || colorValues.length !== index.dataset.actors.length)
      return null;
    return isGroup ? groupColors(colorValues) : shadeColors(colorValues, theme);
  }, [index, colorBy, colorValues, isGroup, theme]);
  return useMemo(() => ({ sizes, colors }), [sizes, colors]);
}
