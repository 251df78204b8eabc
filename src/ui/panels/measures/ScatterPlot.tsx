import { type PointerEvent, useMemo, useState } from 'react';
import { ranksOf } from '../../../evidence/rank-range.ts';
import type { Shown } from '../../../filter/apply-clauses.ts';
import { createTextMeasure } from '../../../render/labels/text-measure.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { useApp } from '../../app-store.tsx';
import { useSelect } from '../../use-select.ts';
import { formatValue } from './format-value.ts';
import css from './Measures.module.css';
import { ScatterAxes, type ScatterAxis, type ScatterFrame } from './ScatterAxes.tsx';
import { discRadius, ScatterDisc } from './ScatterDisc.tsx';
import { byDistance, placeNames, type ScatterPoint } from './scatter-names.ts';
import { scatterScale } from './scatter-scale.ts';
import { useScatterKeys } from './use-scatter-keys.ts';

const height = 420;
const font = '12px "Inter Variable", "Helvetica Neue", Arial, sans-serif';
/** How far from a disc's middle a pointer still means it, in pixels. */
const reach = 16;
const tipWidth = 210;

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
  const { frame, across, up, points } = useMemo(() => plotOf(shown, width, x, y), [shown, width, x, y]);
  const names = useMemo(() => {
    const measured = createTextMeasure();
    const widthOf = (actor: number) => measured.width(actors[actor]!.name, font);
    const room = { ...frame, right: width, discRadius, lineHeight: 16, most: width < 500 ? 8 : 18 };
    return placeNames(byDistance(points, selected), widthOf, room);
  }, [actors, points, selected, frame, width]);
  const ranks = useMemo(
    () => ({ x: ranksOf(x.values, shown.actors), y: ranksOf(y.values, shown.actors) }),
    [x, y, shown],
  );
  const keys = useScatterKeys(points);
  const worded = ({ measure, values }: ScatterAxis, rank: Int32Array, actor: number) =>
    `${measure.label} ${formatValue(values[actor], measure.kind)}, rank ${rank[actor]} of ${shown.counts.actors}`;
  const words = (actor: number) => [worded(x, ranks.x, actor), worded(y, ranks.y, actor)];
  const told = hovered ?? (keys.hasFocus ? keys.active : null);
  const tip = told === null ? undefined : points.find(({ actor }) => actor === told);
  const under = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return nearest(points, event.clientX - box.left, event.clientY - box.top);
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
        onPointerUp={(event) => {
          const actor = under(event);
          if (actor !== null) select({ actor });
        }}
      >
        <ScatterAxes frame={frame} x={x.measure} y={y.measure} across={across} up={up} />
        {points.map((point) => (
          <ScatterDisc
            key={point.actor}
            type={actorTypes[actors[point.actor]!.type]!}
            x={point.x}
            y={point.y}
            isSelected={selected.has(point.actor)}
          />
        ))}
        {names.map((name) => (
          <text key={name.actor} className={css.discName} x={name.x} y={name.y} dominantBaseline="central">
            {actors[name.actor]!.name}
          </text>
        ))}
        {tip && <circle cx={tip.x} cy={tip.y} r={discRadius + 4} className={css.focusRing} />}
      </svg>
      <ul
        ref={keys.list}
        className={css.pointList}
        aria-label={`Actors by ${x.measure.label} and ${y.measure.label}`}
        {...keys.listProps}
      >
        {keys.written.map(({ actor, position }) => (
          <li key={actor} aria-setsize={points.length} aria-posinset={position + 1}>
            <button
              type="button"
              tabIndex={actor === keys.active ? 0 : -1}
              aria-pressed={selected.has(actor)}
              onFocus={() => keys.setActive(actor)}
              onClick={() => select({ actor })}
            >
              {actors[actor]!.name}: {words(actor).join('; ')}
            </button>
          </li>
        ))}
      </ul>
      {tip && (
        <div
          className={css.pointTip}
          aria-hidden="true"
          style={{
            width: Math.min(tipWidth, width),
            left: Math.max(0, Math.min(width - tipWidth, tip.x - tipWidth / 2)),
            ...(tip.y > height / 2 ? { bottom: height - tip.y + 16 } : { top: tip.y + 16 }),
          }}
        >
          <bdi>{actors[tip.actor]!.name}</bdi>
          {words(tip.actor).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
      )}
    </figure>
  );
}

function plotOf(shown: Shown, width: number, x: ScatterAxis, y: ScatterAxis) {
  const frame: ScatterFrame = { left: 52, right: width - 14, top: 30, bottom: height - 44 };
  const known = Array.from(shown.actors.keys()).filter(
    (actor) =>
      shown.actors[actor] === 1 && Number.isFinite(x.values[actor]) && Number.isFinite(y.values[actor]),
  );
  const scaleOf = ({ measure, values }: ScatterAxis, from: number, to: number) =>
    scatterScale(
      known.map((actor) => values[actor]!),
      from,
      to,
      { isWhole: measure.kind === 'count' },
    );
  const across = scaleOf(x, frame.left, frame.right);
  const up = scaleOf(y, frame.bottom, frame.top);
  const points = known.map(
    (actor): ScatterPoint => ({
      actor,
      x: across.place(x.values[actor]!),
      y: up.place(y.values[actor]!),
    }),
  );
  return { frame, across, up, points };
}

/** The actor whose disc is nearest to a place, if one is near. */
function nearest(points: readonly ScatterPoint[], x: number, y: number): number | null {
  let found: number | null = null;
  let least = reach;
  for (const point of points) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance > least) continue;
    least = distance;
    found = point.actor;
  }
  return found;
}
