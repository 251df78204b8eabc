export { brandes, brandesRoom, brandesSetup } from './brandes.as';
export { distances, distancesRoom } from './distances.as';
export { cores, moveNodes, pagerank, triangles } from './linear.as';

/** First byte of memory that is free for graphs and work space. */
export function heapBase(): usize {
  return __heap_base;
}
