import { documentFamilies, type FamilyMember } from '../../../evidence/document-families.ts';
import { documentName } from '../../../evidence/document-name.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { DocumentLink } from '../../controls/DocumentLink.tsx';
import { plural } from '../../plural.ts';
import { FamilyPicture } from './FamilyPicture.tsx';
import css from './SourcesPanel.module.css';
import { SourcesPart } from './SourcesPart.tsx';

/** A document with its place in the picture. */
export interface FamilyRow {
  readonly document: number;
  readonly generation: number;
  /** Row of the document that it was made from; -1 for an origin. */
  readonly parentRow: number;
}

function rowsOf(families: readonly FamilyMember[]): FamilyRow[] {
  const rows: FamilyRow[] = [];
  const visit = ({ document, generation, children }: FamilyMember, parentRow: number) => {
    const row = rows.push({ document, generation, parentRow }) - 1;
    for (const child of children) visit(child, row);
  };
  for (const family of families) visit(family, -1);
  return rows;
}

/** The picture stays as narrow as a phone; whole titles stand in the words below it. */
const longestName = 38;

const shortened = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;

/** Who was made from whom, as a picture and in words. */
export function FamilyTree({ index }: { index: DataIndex }) {
  const { dataset, evidence } = index;
  const families = documentFamilies(dataset.documents, evidence.origins);
  const rows = rowsOf(families);
  const copies = rows.filter(({ parentRow }) => parentRow >= 0);
  return (
    <SourcesPart
      title="Family tree"
      about="A document that was made from another adds no independent support. How this is known is said beside it."
    >
      <FamilyPicture
        label={`${plural(families.length, 'origin')} and ${plural(copies.length, 'document')} made from others`}
        rows={rows}
        nameOf={(document) => shortened(documentName(dataset, document))}
      />
      {copies.length === 0 && <p>No document is known to be made from another.</p>}
      <ul className={css.words}>
        {copies.map(({ document, parentRow }) => (
          <li key={document}>
            <DocumentLink document={document} /> was made from{' '}
            <DocumentLink document={rows[parentRow]!.document} />.{' '}
            <bdi className={css.soft}>{dataset.documents[document]!.note}</bdi>
          </li>
        ))}
      </ul>
    </SourcesPart>
  );
}
