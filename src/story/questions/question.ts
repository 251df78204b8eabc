import type { Evidence } from '../../evidence/evidence.ts';
import type { Dataset } from '../../model/dataset.ts';

/** A question about the evidence, with everything that its answer needs. */
export interface Question {
  /** What kind of question it is, the same for all that one rule makes. */
  readonly kind: 'counterpart' | 'order' | 'standing' | 'origins' | 'betweenness';
  readonly prompt: string;
  /** What can be chosen. In a question of order, the things to be put in order. */
  readonly options: readonly string[];
  /** Places in `options`: the one right choice, or the right order of all. */
  readonly answer: readonly number[];
  /** Why, in a sentence or two. */
  readonly explanation: string;
  /** Relations whose passages and sources are shown after the answer. */
  readonly relations: readonly number[];
}

/** What questions are made from. */
export interface QuestionGround {
  readonly dataset: Dataset;
  readonly evidence: Evidence;
  /** Betweenness of each actor by its place in the data, or null while it is not known. */
  readonly betweenness: Float64Array | null;
}
