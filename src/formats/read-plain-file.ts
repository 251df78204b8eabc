import { contentHash } from './content-hash.ts';
import { decodeText, type LegacyEncoding } from './decode-text.ts';
import { decodeXml } from './decode-xml.ts';
import { disguiseOf } from './disguise.ts';
import { readEdgeList } from './read-edge-list.ts';
import { isFtm, readFtm } from './read-ftm.ts';
import { readGexf } from './read-gexf.ts';
import { readGraphml } from './read-graphml.ts';
import { readJsonGraph } from './read-json-graph.ts';
import { type ReadResult, refused } from './read-result.ts';
import { zipLimits } from './zip-directory.ts';

/** What a file holds, told from its content. */
type Form = 'table' | 'gexf' | 'graphml' | 'json' | 'ftm';

const extensions: Readonly<Record<Form, RegExp>> = {
  table: /\.(csv|tsv|tab|txt)$/i,
  gexf: /\.(gexf|xml)$/i,
  graphml: /\.(graphml|xml)$/i,
  json: /\.(json|cyjs|jgf)$/i,
  ftm: /\.(json|jsonl|ndjson|ijson|ftm)$/i,
};
const formNames: Readonly<Record<Form, string>> = {
  table: 'a table of text',
  gexf: 'GEXF',
  graphml: 'GraphML',
  json: 'JSON',
  ftm: 'FollowTheMoney entities',
};

/**
 * Returns the dataset in one file that is no archive. The content decides what the file is; a name that says otherwise is reported.
 */
export function readPlainFile(file: string, bytes: Uint8Array, encoding?: LegacyEncoding): ReadResult {
  if (bytes.length > zipLimits.fileSize) {
    return refused(file, 'The file is larger than 200 MB; split it, or make it smaller.');
  }
  const disguise = disguiseOf(bytes);
  if (disguise !== null) return refused(file, disguise);
  const isXml = looksLikeXml(bytes);
  const decoded = isXml && !encoding ? decodeXml(bytes) : decodeText(bytes, encoding);
  if (!decoded.ok) return refused(file, decoded.message);
  const { text } = decoded;
  const form = recognise(text);
  if (form === null) return refused(file, unknownXml(text), 1);
  const result = readForm(form, file, text, contentHash(new Map([['file', bytes]])));
  const extension = /\.\w+$/.exec(file)?.[0];
  if (!extension || extensions[form].test(file) || result.dataset === null) return result;
  const message = `The file is named ${extension}, but holds ${formNames[form]}; it was read as that.`;
  return {
    ...result,
    problems: [{ severity: 'warning', file, row: null, column: null, message }, ...result.problems],
  };
}

function readForm(form: Form, file: string, text: string, hash: string): ReadResult {
  if (form === 'gexf') return readGexf(file, text, hash);
  if (form === 'graphml') return readGraphml(file, text, hash);
  if (form === 'ftm') return readFtm(file, text, hash);
  return form === 'json' ? readJsonGraph(file, text, hash) : readEdgeList({ file, text });
}

function looksLikeXml(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 64)).replaceAll('\0', '');
  return /^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*</.test(head);
}

/** XML and JSON begin with marks that no table of ours does; null is XML of a kind that is not read here. */
function recognise(text: string): Form | null {
  const head = text.slice(0, 100_000).trimStart();
  if (head.startsWith('<')) {
    const root = /<(?:[\w.-]+:)?(gexf|graphml)[\s>/]/.exec(head)?.[1];
    return root === 'gexf' || root === 'graphml' ? root : null;
  }
  if (/^[{[]/.test(head)) return isFtm(head) ? 'ftm' : 'json';
  return 'table';
}

function unknownXml(text: string): string {
  const root = /<([A-Za-z_][\w.:-]*)/.exec(text.replace(/<!--[\s\S]*?-->/g, ''))?.[1] ?? '';
  return `The XML begins with <${root}>; GEXF begins with <gexf> and GraphML with <graphml>.`;
}
