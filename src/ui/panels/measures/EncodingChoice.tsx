import { measures as allMeasures } from '../../../metrics/index.ts';
import { useApp } from '../../app-store.tsx';
import { SelectField } from '../../controls/SelectField.tsx';
import css from './Measures.module.css';

const actorMeasures = allMeasures.filter((measure) => measure.of === 'actors');
const sizes = actorMeasures.filter((measure) => measure.kind === 'count' || measure.kind === 'score');

const colors = [{ id: 'type', label: 'Kind of actor' }, ...actorMeasures];

/** Which measures set the size and the colour of actors in the picture. */
export function EncodingChoice() {
  const sizeBy = useApp((state) => state.view.sizeBy);
  const colorBy = useApp((state) => state.view.colorBy);
  const changeView = useApp((state) => state.changeView);
  return (
    <p className={css.choice}>
      <SelectField
        label="Size by"
        value={sizeBy}
        options={sizes}
        onChange={(id) => changeView({ sizeBy: id })}
      />
      <SelectField
        label="Colour by"
        value={colorBy}
        options={colors}
        onChange={(id) => changeView({ colorBy: id })}
      />
    </p>
  );
}
