import type { Dataset } from '../model/dataset.ts';
import { type ReadResult, refused } from './read-result.ts';
import { createReport, type Report } from './report.ts';
import { readXml, XmlFault, type XmlVisitor } from './xml-events.ts';

/** A reader of one XML format: what it listens to, and the dataset in the end, or null when there was no graph. */
export interface XmlGraphReader extends XmlVisitor {
  finish(names: { name: string; title: string; hash: string }): Dataset | null;
}

/** Runs a reader over a text. A file that is not well-formed to its end opens nothing: what is left of it cannot be told. */
export function readXmlGraph(
  file: string,
  text: string,
  hash: string,
  root: string,
  createReader: (report: Report) => XmlGraphReader,
): ReadResult {
  const report = createReport();
  const reader = createReader(report);
  let depth = 0;
  try {
    readXml(text, {
      open(element) {
        if (depth === 0 && element.name !== root) {
          throw new XmlFault(
            `The file begins with <${element.name}>; a ${root} file begins with <${root}>.`,
            element.line,
          );
        }
        depth += 1;
        reader.open(element);
      },
      close(name, inside) {
        depth -= 1;
        reader.close(name, inside);
      },
    });
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault;
    return refused(file, fault.message, fault.line);
  }
  const name = file.replace(/\.[^.]*$/, '').replace(/^.*\//, '');
  const dataset = reader.finish({ name, title: name, hash });
  if (!dataset) return refused(file, `The file holds no <graph>.`);
  return { dataset, problems: report.problems, ledger: report.ledger() };
}
