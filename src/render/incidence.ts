/** The relations of actor v are `relations[offsets[v]] … relations[offsets[v + 1] - 1]`; a self-loop stands there once. */
export interface Incidence {
  readonly offsets: Int32Array;
  readonly relations: Int32Array;
}

/** Lists the relations of every actor. Linear in the number of relations. */
export function buildIncidence(order: number, source: Int32Array, target: Int32Array): Incidence {
  const offsets = new Int32Array(order + 1);
  for (let relation = 0; relation < source.length; relation++) {
    offsets[source[relation]! + 1]! += 1;
    if (source[relation] !== target[relation]) offsets[target[relation]! + 1]! += 1;
  }
  for (let actor = 0; actor < order; actor++) offsets[actor + 1]! += offsets[actor]!;
  const next = offsets.slice(0, order);
  const relations = new Int32Array(offsets[order]!);
  for (let relation = 0; relation < source.length; relation++) {
    relations[next[source[relation]!]!++] = relation;
    if (source[relation] !== target[relation]) relations[next[target[relation]!]!++] = relation;
  }
  return { offsets, relations };
}

/** The relations of one actor. */
export function relationsOf(incidence: Incidence, actor: number): Int32Array {
  return incidence.relations.subarray(incidence.offsets[actor], incidence.offsets[actor + 1]);
}
