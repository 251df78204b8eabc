import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef } from 'react';
import type { Shown } from '../../../filter/apply-clauses.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { useSentences } from '../../use-sentences.ts';
import { GroupHeading } from './GroupHeading.tsx';
import type { ReadingGroup } from './reading-groups.ts';
import { SentenceItem } from './SentenceItem.tsx';
import css from './SentencesPanel.module.css';

const headingHeight = 46;
const sentenceHeight = 31;

/** A line of the text: a heading, or a sentence of the group under it. */
interface Line {
  readonly group: number;
  /** Place of the sentence in its group; -1 for the heading. */
  readonly place: number;
}

/** Lines of one group that stand together on the screen. */
interface Stretch {
  readonly group: number;
  readonly hasHeading: boolean;
  /** Places in the group. */
  readonly sentences: number[];
  /** Place of the first line in the whole text. */
  readonly firstLine: number;
}

const linesOf = (groups: readonly ReadingGroup[]): Line[] =>
  groups.flatMap(({ relations }, group) =>
    Array.from({ length: relations.length + 1 }, (_, line) => ({ group, place: line - 1 })),
  );

function stretchesOf(lines: readonly Line[], visible: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const line of visible) {
    const { group, place } = lines[line]!;
    const last = stretches.at(-1);
    if (last?.group === group) last.sentences.push(place);
    else
      stretches.push({
        group,
        hasHeading: place < 0,
        sentences: place < 0 ? [] : [place],
        firstLine: line,
      });
  }
  return stretches;
}

interface Props {
  index: DataIndex;
  shown: Shown;
  groups: readonly ReadingGroup[];
  /** Everything is made, also what is out of sight. */
  isWhole: boolean;
}

/** The text itself. Only the lines in sight are made, under their headings and in lists, as they would be on paper. */
export function ReadingView({ index, shown, groups, isWhole }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const sentence = useSentences(index, shown);
  const lines = useMemo(() => linesOf(groups), [groups]);
  const keyOf = useCallback(
    (line: number) => `${groups[lines[line]!.group]!.key} ${lines[line]!.place}`,
    [groups, lines],
  );
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (line) => (lines[line]!.place < 0 ? headingHeight : sentenceHeight),
    getItemKey: keyOf,
    overscan: 15,
  });
  const items = virtualizer.getVirtualItems();
  const visible = isWhole ? lines.map((_, line) => line) : items.map((item) => item.index);
  const before = isWhole ? 0 : (items[0]?.start ?? 0);
  const after = isWhole ? 0 : virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className={css.scroller}>
      <div className={css.text} style={{ paddingBlock: `${before}px ${after}px` }}>
        {stretchesOf(lines, visible).map((stretch) => {
          const group = groups[stretch.group]!;
          const offset = stretch.firstLine + (stretch.hasHeading ? 1 : 0);
          return (
            <section key={group.key}>
              {stretch.hasHeading && (
                <div ref={virtualizer.measureElement} data-index={stretch.firstLine}>
                  <GroupHeading index={index} group={group} />
                </div>
              )}
              <ul>
                {stretch.sentences.map((place, line) => (
                  <SentenceItem
                    key={group.relations[place]}
                    index={index}
                    relation={group.relations[place]!}
                    from={group.actor}
                    sentence={sentence}
                    measure={virtualizer.measureElement}
                    line={offset + line}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </div>
  );
}
