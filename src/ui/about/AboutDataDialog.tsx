import type { FileLedger } from '../../formats/report.ts';
import type { Problem } from '../../model/problem.ts';
import { useApp } from '../app-store.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { plural } from '../plural.ts';
import { saveText } from '../save-file.ts';
import css from './AboutDataDialog.module.css';
import { ledgerCsv, problemsCsv } from './ledger-csv.ts';

/** How many problems are listed before the rest is only counted; the download has them all. */
const listed = 100;

/** What became of each row of the files that are open, and what was wrong with them. */
export default function AboutDataDialog({ onClose }: { onClose: () => void }) {
  const title = useApp((state) => state.index?.dataset.title ?? '');
  const hash = useApp((state) => state.index?.dataset.hash ?? '');
  const ledger = useApp((state) => state.ledger);
  const problems = useApp((state) => state.problems);
  return (
    <Dialog title="About the data" isOpen onClose={onClose} isWide>
      <p>
        <bdi>{title}</bdi>. Fingerprint of the data: <code>{hash}</code>
      </p>
      <h3>Rows</h3>
      <p>Every row that was read was loaded, merged with one that says the same, or reported below.</p>
      <LedgerTable ledger={ledger} />
      <button
        type="button"
        className={css.save}
        onClick={() => saveText('rows.csv', ledgerCsv(ledger), 'text/csv')}
      >
        Save rows as CSV
      </button>
      <h3>Problems</h3>
      {problems.length === 0 ? <p>None was found.</p> : <Problems problems={problems} />}
    </Dialog>
  );
}

const fates = ['read', 'loaded', 'merged', 'reported'] as const;

function LedgerTable({ ledger }: { ledger: readonly FileLedger[] }) {
  return (
    <table className={css.table}>
      <caption className="visually-hidden">Rows of each file</caption>
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col">Read</th>
          <th scope="col">= loaded</th>
          <th scope="col">+ merged</th>
          <th scope="col">+ reported</th>
        </tr>
      </thead>
      <tbody>
        {ledger.map((row) => (
          <tr key={row.file}>
            <th scope="row">
              <bdi>{row.file}</bdi>
            </th>
            {fates.map((fate) => (
              <td key={fate}>{row[fate].toLocaleString('en')}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  const rest = problems.length - listed;
  return (
    <>
      <table className={css.table}>
        <caption className="visually-hidden">Problems and their places</caption>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Row</th>
            <th scope="col">Column</th>
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, listed).map(({ severity, file, row, column, message }) => (
            <tr key={`${file} ${row} ${column} ${message}`}>
              <td>
                <bdi>{file}</bdi>
              </td>
              <td>{row ?? '–'}</td>
              <td>
                <bdi>{column ?? '–'}</bdi>
              </td>
              <td>
                {severity === 'error' ? 'Error' : 'Warning'}: <bdi>{message}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p>{plural(rest, 'more problem')}: see the file.</p>}
      <button
        type="button"
        className={css.save}
        onClick={() => saveText('problems.csv', problemsCsv(problems), 'text/csv')}
      >
        Save problems as CSV
      </button>
    </>
  );
}
