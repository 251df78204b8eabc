import { claimName } from '../../evidence/claim-name.ts';
import type { Dataset } from '../../model/dataset.ts';

/** Returns a relation in bare words, "Tokayev requested troops from CSTO". Only to be put between quotation marks, as something said. */
export function plainClause({ actors, relations, relationTypes }: Dataset, relation: number): string {
  const source = actors[relations.source[relation]!]!.name;
  const target = actors[relations.target[relation]!]!.name;
  return `${source} ${relationTypes[relations.type[relation]!]!.label} ${target}`;
}

/** True for an accusation, a charge, a claim and the like: what they state is that somebody said so, so no question is made of them. */
export function isClaim({ relations, relationTypes }: Dataset, relation: number): boolean {
  return claimName(relationTypes[relations.type[relation]!]!) !== null;
}
