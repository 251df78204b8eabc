import { type MouseEvent, useMemo, useState } from 'react';
import { ranksOf } from '../../../evidence/rank-range.ts';
import type { Shown } from '../../../filter/apply-clauses.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { useApp } from '../../app-store.tsx';
import { useSelect } from '../../use-select.ts';
import { formatValue } from './format-value.ts';
import css from './Measures.module.css';
import { ScatterAxes, type ScatterAxis } from './ScatterAxes.tsx';
import { discRadius, ScatterDisc } from './ScatterDisc.tsx';
import { ScatterList } from './ScatterList.tsx';
import { ScatterTip } from './ScatterTip.tsx';
import { layOutScatter, nearestPoint } from './scatter-plot-layout.ts';
import { useScatterKeys } from './use-scatter-keys.ts';
import { useScatterNames } from './use-scatter-names.ts';

const height = 420;

interface Props {
  index: DataIndex;
  shown: Shown;
  width: number;
  x: ScatterAxis;
  y: ScatterAxis;
}

/** Every actor shown as a disc at its values by two measures. */
export function ScatterPlot({ index, shown, width, x, y }: Props) {
  const select = useSelect();
  const selectedIds = useApp((state) => state.view.selectedActors);
  const [hovered, hover] = useState<number | null>(null);
  const { actors, actorTypes } = index.dataset;
  const selected = useMemo(
    () => new Set(selectedIds.flatMap((id) => index.actor.get(id) ?? [])),
    [selectedIds, index],
  );
  const layout = useMemo(() => layOutScatter(shown, width, height, x, y), [shown, width, x, y]);
  const { frame, across, up, points } = layout;
  const names = useScatterNames(index, points, selected, frame, width);
  const linesOf = useRankLines(shown, x, y);
  const keys = useScatterKeys(points);
  const told = hovered ?? (keys.hasFocus ? keys.active : null);
  const tip = told === null ? undefined : points.find(({ actor }) => actor === told);
  const under = (event: MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return nearestPoint(points, event.clientX - box.left, event.clientY - box.top);
  };
  const press = (actor: number | null) => actor !== null && select({ actor });
  const discOf = ({ actor, x: left, y: top }: (typeof points)[number]) => {
    const type = actorTypes[actors[actor]!.type]!;
    return <ScatterDisc key={actor} type={type} x={left} y={top} isSelected={selected.has(actor)} />;
  };
  if (points.length === 0) return <p>No actor has a value by both measures.</p>;
  return (
    <figure className={css.plot}>
      <svg
        aria-hidden="true"
        width={width}
        height={height}
        data-over={hovered !== null || undefined}
        onPointerMove={(event) => hover(under(event))}
        onPointerLeave={() => hover(null)}
        onClick={(event) => press(under(event))}
      >
        <ScatterAxes frame={frame} x={x.measure} y={y.measure} across={across} up={up} />
        {points.map(discOf)}
        {names.map((name) => (
          <text key={name.actor} className={css.discName} x={name.x} y={name.y} dominantBaseline="central">
            {name.text}
          </text>
        ))}
        {tip && <circle cx={tip.x} cy={tip.y} r={discRadius + 4} className={css.focusRing} />}
      </svg>
      <ScatterList
        label={`Actors by ${x.measure.label} and ${y.measure.label}`}
        count={points.length}
        keys={keys}
        selected={selected}
        wordsOf={(actor) => `${actors[actor]!.name}: ${linesOf(actor).join('; ')}`}
        onSelect={press}
      />
      {tip && (
        <ScatterTip
          name={actors[tip.actor]!.name}
          lines={linesOf(tip.actor)}
          x={tip.x}
          y={tip.y}
          width={width}
          height={height}
        />
      )}
    </figure>
  );
}

/** An actor's value and rank by either measure: "Degree 26, rank 2 of 156". */
function useRankLines(shown: Shown, x: ScatterAxis, y: ScatterAxis): (actor: number) => string[] {
  return useMemo(() => {
    const axes = [x, y].map((axis) => ({ ...axis, ranks: ranksOf(axis.values, shown.actors) }));
    return (actor) =>
      axes.map(
        ({ measure, values, ranks }) =>
          `${measure.label} ${formatValue(values[actor], measure.kind)}, rank ${ranks[actor]} of ${shown.counts.actors}`,
      );
  }, [shown, x, y]);
}
