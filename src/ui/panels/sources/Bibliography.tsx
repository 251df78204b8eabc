import { useState } from 'react';
import { writeBibtex } from '../../../evidence/write-bibtex.ts';
import { writeCslJson } from '../../../evidence/write-csl-json.ts';
import { writeRis } from '../../../evidence/write-ris.ts';
import type { Shown } from '../../../filter/apply-clauses.ts';
import type { Document } from '../../../model/dataset.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { selectionOf } from '../../../state/selection.ts';
import { useApp } from '../../app-store.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { plural } from '../../plural.ts';
import { saveText } from '../../save-file.ts';
import css from './SourcesPanel.module.css';
import { SourcesPart } from './SourcesPart.tsx';

type Scope = 'all' | 'shown' | 'selected';

const forms: readonly {
  readonly label: string;
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (documents: readonly Document[]) => string;
}[] = [
  {
    label: 'CSL-JSON',
    ending: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: writeCslJson,
  },
  { label: 'BibTeX', ending: 'bib', mediaType: 'application/x-bibtex', write: writeBibtex },
  { label: 'RIS', ending: 'ris', mediaType: 'application/x-research-info-systems', write: writeRis },
];

/** The documents that speak of some relations, in their own order. */
function documentsOn({ evidence, dataset }: DataIndex, relations: Iterable<number>): Document[] {
  const { start, document } = evidence.rows;
  const found = new Set<number>();
  for (const relation of relations) {
    for (let c = start[relation]!; c < start[relation + 1]!; c++) found.add(document[c]!);
  }
  return dataset.documents.filter((_, place) => found.has(place));
}

/** The documents as files for a reference manager: all, those behind what is shown, or those behind the selection. */
export function Bibliography({ index, shown }: { index: DataIndex; shown: Shown }) {
  const [scope, setScope] = useState<Scope>('all');
  const view = useApp((state) => state.view);
  const { dataset } = index;
  const documentsOf: Record<Scope, () => Document[]> = {
    all: () => [...dataset.documents],
    shown: () =>
      documentsOn(
        index,
        [...shown.relations.keys()].filter((r) => shown.relations[r] !== 0),
      ),
    selected: () => {
      const { actors, relations } = selectionOf(view, index);
      return documentsOn(index, [...relations, ...actors.flatMap((actor) => index.relationsOf[actor] ?? [])]);
    },
  };
  const chosen = documentsOf[scope]();
  return (
    <SourcesPart title="Bibliography" about="For a reference manager such as Zotero, or for LaTeX.">
      <div className={css.row}>
        <Choice
          label="Documents behind"
          value={scope}
          onChange={setScope}
          options={[
            { id: 'all', label: 'All' },
            { id: 'shown', label: 'What is shown' },
            { id: 'selected', label: 'The selection' },
          ]}
        />
        <span className={css.soft}>{plural(chosen.length, 'document')}</span>
      </div>
      <div className={css.row}>
        {forms.map(({ label, ending, mediaType, write }) => (
          <button
            key={label}
            type="button"
            className={css.button}
            disabled={chosen.length === 0}
            onClick={() => saveText(`${dataset.name || 'sources'}.${ending}`, write(chosen), mediaType)}
          >
            Save as {label}
          </button>
        ))}
      </div>
    </SourcesPart>
  );
}
