/** Who points at whom. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

export function graphOf(edges: readonly (readonly [from: string, to: string])[]): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of edges) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
}

/** Ways that lead back to where they started, at least one for each knot: `a -> b -> a`. */
export function cyclesOf(graph: Graph): readonly string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (node: string): void => {
    const met = way.indexOf(node);
    if (met !== -1) cycles.push([...way.slice(met), node].join(" -> "));
    if (met !== -1 || done.has(node)) return;
    way.push(node);
    graph.get(node)?.forEach(visit);
    way.pop();
    done.add(node);
  };
  [...graph.keys()].forEach(visit);
  return cycles;
}
