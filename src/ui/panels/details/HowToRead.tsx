import css from './Details.module.css';
import { DetailsPart } from './DetailsPart.tsx';

/** How to read the picture, in five sentences. */
export function HowToRead() {
  return (
    <DetailsPart title="How to read the picture">
      <ul className={css.bullets}>
        <li>A disc is an actor. Its sign and colour say what kind, its size how many relations it has.</li>
        <li>
          A line is one relation, with an arrow from the one who acts. Lines side by side are several
          relations.
        </li>
        <li>
          How a line is drawn says on whose word it stands: solid is stated, dashed is attributed to somebody,
          double is disputed, struck through is denied, dotted has no source.
        </li>
        <li>Several sources that copy one another count as one independent origin.</li>
        <li>Press an actor or a line to read what is said of it, and by whom.</li>
      </ul>
    </DetailsPart>
  );
}
