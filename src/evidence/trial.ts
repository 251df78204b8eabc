/** What a trial takes away, to see whether a rank survives it. */
export type TrialLoss =
  | { readonly kind: 'document'; readonly document: number }
  /** An origin with all documents that derive from it. */
  | { readonly kind: 'origin'; readonly origin: number }
  /** All origins but these. */
  | { readonly kind: 'other-origins'; readonly kept: readonly number[] }
  | { readonly kind: 'standing'; readonly standing: number }
  /** Nothing for certain: as many relations drawn by chance, some of them several times and some not at all. */
  | { readonly kind: 'draw'; readonly number: number };

/** What is left of the data in one trial, on which a measure is computed again. */
export interface Trial {
  readonly loss: TrialLoss;
  /** 0 for each relation that is taken away; in a draw, how many times each relation was drawn. */
  readonly relations: Uint8Array;
  /** 1 for each actor that is left. */
  readonly actors: Uint8Array;
  /** Number of independent origins of each relation among the documents that are left. */
  readonly support: Uint16Array;
}
