import { useState } from 'react';
import type { Shown } from '../../filter/apply-clauses.ts';
import { lossesOf } from '../../formats/losses.ts';
import { subsetDataset } from '../../formats/subset.ts';
import { type WriteFormat, writeFormats } from '../../formats/write-file.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { AppStore } from '../../state/store.ts';
import { formatWindow } from '../../time/format-date.ts';
import { useAppStore } from '../app-store.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { readerLocale } from '../date-words.ts';
import { useGraphHandle } from '../graph-view/graph-handle.tsx';
import { saveFile, saveText } from '../save-file.ts';
import { CiteView } from './CiteView.tsx';
import css from './SaveDialog.module.css';

/** Sizes of a picture, in device pixels to a pixel of the screen. */
const scales = [1, 2, 4] as const;

/** Saves the picture as it stands, or the data, of everything or of what is shown. What a format cannot hold is said first. */
export default function SaveDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Save" isOpen onClose={onClose}>
      <SavePicture onDone={onClose} />
      <SaveData onDone={onClose} />
      <CiteView />
    </Dialog>
  );
}

function pictureText(store: AppStore) {
  const { index, view, shown } = store.getState();
  const counts = shown?.counts;
  const isAll = counts && counts.actors === counts.actorsTotal && counts.relations === counts.relationsTotal;
  const part =
    counts && !isAll
      ? `${counts.actors} of ${counts.actorsTotal} actors, ${counts.relations} of ${counts.relationsTotal} relations`
      : '';
  return {
    title: index?.dataset.title ?? '',
    window: [view.window ? formatWindow(view.window, readerLocale) : '', part].filter(Boolean).join(' · '),
    source: `Sources: ${index?.dataset.documents.map(({ publisher, title }) => publisher || title).join(', ') || 'none named'}`,
  };
}

function SavePicture({ onDone }: { onDone: () => void }) {
  const store = useAppStore();
  const graph = useGraphHandle();
  const name = fileName(store.getState().index?.dataset);
  const savePng = async (scale: number) => {
    const blob = await graph.current?.toPng(scale, pictureText(store));
    if (blob) saveFile(`${name}.png`, blob);
    onDone();
  };
  const saveSvg = () => {
    const svg = graph.current?.toSvg(pictureText(store));
    if (svg) saveText(`${name}.svg`, svg, 'image/svg+xml');
    onDone();
  };
  if (!graph.current) return <p className={css.note}>There is no picture to save.</p>;
  return (
    <section className={css.part}>
      <h3>The picture as you see it</h3>
      <p className={css.note}>With title, window, legend and sources.</p>
      <p className={css.buttons}>
        {scales.map((scale) => (
          <button key={scale} type="button" onClick={() => void savePng(scale)}>
            PNG {scale}×
          </button>
        ))}
        <button type="button" onClick={saveSvg}>
          SVG
        </button>
      </p>
    </section>
  );
}

function SaveData({ onDone }: { onDone: () => void }) {
  const store = useAppStore();
  const { index, shown } = store.getState();
  const [format, setFormat] = useState<WriteFormat>(writeFormats[0]!);
  const [isShownOnly, setShownOnly] = useState(false);
  if (!index || !shown) return null;
  const dataset = isShownOnly ? shownPart(index.dataset, shown) : index.dataset;
  const losses = lossesOf(dataset, format.id);
  const save = () => {
    const bytes = format.write(dataset, isShownOnly ? undefined : store.getState().files);
    saveFile(
      `${fileName(dataset)}.${format.extension}`,
      new Blob([bytes as BlobPart], { type: format.mediaType }),
    );
    onDone();
  };
  return (
    <section className={css.part}>
      <h3>The data</h3>
      <p className={css.choices}>
        <label>
          Format{' '}
          <select
            value={format.id}
            onChange={(event) =>
              setFormat(writeFormats.find(({ id }) => id === event.target.value) ?? format)
            }
          >
            {writeFormats.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={isShownOnly}
            onChange={(event) => setShownOnly(event.target.checked)}
          />{' '}
          Only what is shown: {shown.counts.actors} actors, {shown.counts.relations} relations
        </label>
      </p>
      {losses.length > 0 ? (
        <>
          <p className={css.note}>This format cannot hold:</p>
          <ul className={css.losses}>
            {losses.map((loss) => (
              <li key={loss}>{loss}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className={css.note}>This format holds everything.</p>
      )}
      <p className={css.buttons}>
        <button type="button" onClick={save}>
          Save {format.label}
        </button>
      </p>
    </section>
  );
}

/** What is shown as a dataset of its own, with the actors whose words its citations report: a report without a speaker would be no report. */
function shownPart(dataset: Dataset, shown: Shown): Dataset {
  const actors = shown.actors.slice();
  const relations = shown.relations.map((code) => (code === 0 ? 0 : 1));
  for (const { relation, attributedTo } of dataset.citations) {
    if (relations[relation] === 1) for (const speaker of attributedTo) actors[speaker] = 1;
  }
  return subsetDataset(dataset, actors, relations);
}

/** A file name without anything that a file system might not take. */
function fileName(dataset: Dataset | undefined): string {
  return (dataset?.name ?? '').replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '') || 'attest';
}
