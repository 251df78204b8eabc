import { initialView, type View } from '../view/view.ts';
import { readView } from '../view/view-text.ts';
import { type Story, type StoryCitation, type StoryStep, storyVersion } from './story.ts';

/** Something in a story file that could not be taken as it stands, in words that name the step and the field. */
export interface StoryProblem {
  /** Counted from 1; null where the problem is the story's. */
  readonly step: number | null;
  readonly field: string | null;
  readonly message: string;
}

/** A story that was read, or null, and everything that was wrong with it. */
export interface ReadStory {
  readonly story: Story | null;
  readonly problems: readonly StoryProblem[];
}

/** Longer texts are cut out, more steps or citations than this are not read. */
const longestText = 5000;
const mostSteps = 200;
const mostCitations = 50;

type Fields = ReadonlyMap<string, unknown>;

/** The own fields of a JSON object, or null where the value is something else. */
function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : null;
}

/** Collects what was wrong while a story is read. */
class StoryReading {
  readonly problems: StoryProblem[] = [];

  tell(step: number | null, field: string | null, message: string): void {
    const place = [step === null ? 'The story' : `Step ${step}`, field].filter(Boolean).join(', ');
    this.problems.push({ step, field, message: `${place}: ${message}` });
  }

  text(fields: Fields, field: string, step: number | null): string {
    const value = fields.get(field) ?? '';
    if (typeof value !== 'string') this.tell(step, field, 'this must be a text; it was left out.');
    else if (value.length > longestText)
      this.tell(step, field, `this is longer than ${longestText} characters; it was left out.`);
    else return value;
    return '';
  }

  list(fields: Fields, field: string, step: number | null, most: number): readonly unknown[] {
    const value = fields.get(field) ?? [];
    if (!Array.isArray(value)) {
      this.tell(step, field, 'this must be a list; it was left out.');
      return [];
    }
    if (value.length > most)
      this.tell(step, field, `only the first ${most} of ${value.length} entries were read.`);
    return value.slice(0, most);
  }

  unknown(fields: Fields, known: ReadonlySet<string>, step: number | null): void {
    for (const field of fields.keys()) {
      if (!known.has(field))
        this.tell(step, field.slice(0, 40), 'the format has no such field; it was left out.');
    }
  }
}

const storyFields = new Set(['version', 'id', 'title', 'description', 'steps']);
const stepFields = new Set(['title', 'caption', 'notes', 'view', 'citations']);
const citationFields = new Set(['document', 'locator', 'anchor']);

/**
 * Reads the text of a story file. Never throws: what cannot be taken is left out and told, naming step and field, and the rest
 * of the story holds. `story` is null only where the text is no JSON object, or of a version newer than this page knows.
 */
export function readStory(text: string): ReadStory {
  const reading = new StoryReading();
  const { problems } = reading;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    reading.tell(null, null, 'the file is not JSON. Open a file that was saved as a story.');
    return { story: null, problems };
  }
  const fields = fieldsOf(value);
  const version = fields?.get('version');
  if (!fields || typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    reading.tell(null, 'version', 'there is no version, so this is not a story file.');
    return { story: null, problems };
  }
  if (version > storyVersion) {
    reading.tell(
      null,
      'version',
      `version ${version} is newer than this page, which reads up to ${storyVersion}.`,
    );
    return { story: null, problems };
  }
  reading.unknown(fields, storyFields, null);
  const id = reading.text(fields, 'id', null);
  const isGoodId = /^[a-z0-9][a-z0-9-]{0,59}$/.test(id);
  if (!isGoodId)
    reading.tell(null, 'id', 'this must be small letters, digits and hyphens; “story” was taken.');
  const story: Story = {
    id: isGoodId ? id : 'story',
    title: reading.text(fields, 'title', null),
    description: reading.text(fields, 'description', null),
    steps: reading
      .list(fields, 'steps', null, mostSteps)
      .flatMap((step, place) => readStep(step, place + 1, reading)),
  };
  return { story, problems };
}

function readStep(value: unknown, step: number, reading: StoryReading): StoryStep[] {
  const fields = fieldsOf(value);
  if (!fields) {
    reading.tell(step, null, 'this is not an object; the step was left out.');
    return [];
  }
  reading.unknown(fields, stepFields, step);
  return [
    {
      title: reading.text(fields, 'title', step),
      caption: reading.text(fields, 'caption', step),
      notes: reading.text(fields, 'notes', step),
      view: readStepView(fields.get('view') ?? '', step, reading),
      citations: reading
        .list(fields, 'citations', step, mostCitations)
        .flatMap((citation) => readCitation(citation, step, reading)),
    },
  ];
}

function readStepView(value: unknown, step: number, reading: StoryReading): View {
  if (typeof value !== 'string') {
    reading.tell(step, 'view', 'this must be a text; the first view was taken.');
    return initialView;
  }
  const { view, ignored } = readView(value);
  if (ignored.length > 0) reading.tell(step, 'view', `not understood and left out: ${ignored.join(', ')}.`);
  return view;
}

/** A citation that cannot be read keeps its place, so that the numbers in the caption stay true. */
function readCitation(value: unknown, step: number, reading: StoryReading): StoryCitation[] {
  const fields = fieldsOf(value);
  if (!fields) {
    reading.tell(step, 'citations', 'an entry is not an object; it was left empty.');
    return [{ document: '', locator: '', anchor: '' }];
  }
  reading.unknown(fields, citationFields, step);
  return [
    {
      document: reading.text(fields, 'document', step),
      locator: reading.text(fields, 'locator', step),
      anchor: reading.text(fields, 'anchor', step),
    },
  ];
}
