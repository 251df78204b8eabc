import { standingCode } from '../../../evidence/standing.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { type Bounds, isUndated, type Window } from '../../../time/bounds.ts';
import { StandingSign } from '../../controls/StandingSign.tsx';
import { dateWords } from '../../date-words.ts';
import { dayToX } from '../timeline/axis.ts';
import css from './Chronology.module.css';
import { relationBar } from './relation-bar.ts';

interface Props {
  index: DataIndex;
  relation: number;
  bounds: Bounds;
  standing: number;
  span: Window;
  width: number;
  top: number;
  position: number;
  count: number;
  isActive: boolean;
  isSelected: boolean;
  focusRow: (button: HTMLButtonElement | null) => void;
  onSelect: () => void;
}

/** A relation in words, and its days: solid where it is certain, pale where it is possible, fading where an end is open. */
export function ChronologyRow(props: Props) {
  const { index, relation, bounds, standing, span, width, top, isActive, isSelected } = props;
  const { relations, relationTypes, actors } = index.dataset;
  const type = relationTypes[relations.type[relation]!]!;
  const date = dateWords(relations.date[relation]!);
  return (
    <li className={css.row} style={{ top }} aria-posinset={props.position} aria-setsize={props.count}>
      <button
        ref={isActive ? props.focusRow : undefined}
        type="button"
        tabIndex={isActive ? 0 : -1}
        aria-current={isSelected || undefined}
        title={date}
        onClick={props.onSelect}
      >
        <span className={css.label}>
          {standing !== standingCode.stated && (
            <span className={css.standing}>
              <StandingSign standing={standing} />{' '}
            </span>
          )}
          <bdi>{actors[relations.source[relation]!]!.name}</bdi> {type.label}{' '}
          <bdi>{actors[relations.target[relation]!]!.name}</bdi>
          <span className="visually-hidden">, {date}</span>
        </span>
        <span className={css.lane} aria-hidden="true">
          {isUndated(bounds) ? (
            <span className={css.undated}>no date</span>
          ) : (
            <Bar bounds={bounds} span={span} width={width} color={type.color} />
          )}
        </span>
      </button>
    </li>
  );
}

/** Narrowest bar that can be seen, in pixels. */
const narrowest = 3;

function Bar({ bounds, span, width, color }: { bounds: Bounds; span: Window; width: number; color: string }) {
  const bar = relationBar(bounds, span);
  const x = dayToX(span, width);
  const place = (from: number, until: number) => ({
    left: Math.min(x(from), width - narrowest),
    width: Math.max(narrowest, x(until) - x(from) - 1),
    background: color,
  });
  const isInside = bar.from < bar.until;
  return (
    <>
      {isInside && (
        <span
          className={css.possible}
          data-opens-before={bar.opensBefore || undefined}
          data-opens-after={bar.opensAfter || undefined}
          style={place(bar.from, bar.until)}
        />
      )}
      {bar.sure && <span className={css.sure} style={place(bar.sure.from, bar.sure.until)} />}
      {bar.isBefore && <span className={css.before}>◂</span>}
      {bar.isAfter && <span className={css.after}>▸</span>}
    </>
  );
}
