import { measures as allMeasures } from '../../../metrics/index.ts';
import { useApp } from '../../app-store.tsx';
import css from './Measures.module.css';

const actorMeasures = allMeasures.filter((measure) => measure.of === 'actors');
const sizes = actorMeasures.filter((measure) => measure.kind === 'count' || measure.kind === 'score');

/** Which measures set the size and the colour of actors in the picture. */
export function EncodingChoice() {
  const sizeBy = useApp((state) => state.view.sizeBy);
  const colorBy = useApp((state) => state.view.colorBy);
  const changeView = useApp((state) => state.changeView);
  return (
    <p className={css.choice}>
      <label>
        Size by{' '}
        <select value={sizeBy} onChange={(event) => changeView({ sizeBy: event.target.value })}>
          {sizes.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Colour by{' '}
        <select value={colorBy} onChange={(event) => changeView({ colorBy: event.target.value })}>
          <option value="type">Kind of actor</option>
          {actorMeasures.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
