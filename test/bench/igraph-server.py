"""Answers one JSON line a request with what igraph's C core needed: {"wall": ms, "cpu": ms, "value": number}. For test/bench/measures.ts."""
import json, struct, sys, time
import igraph

graphs = {}

def load(name, path, order, directed):
    with open(path, "rb") as file:
        data = file.read()
    ends = struct.unpack("<%di" % (len(data) // 4), data)
    graphs[name] = igraph.Graph(n=order, edges=list(zip(ends[0::2], ends[1::2])), directed=directed).simplify()

measures = {
    "betweenness": lambda g: sum(g.betweenness()),
    "edgeBetweenness": lambda g: sum(g.edge_betweenness()),
    "closeness": lambda g: g.closeness(mode="in")[0],
    "harmonicCloseness": lambda g: g.harmonic_centrality(mode="in", normalized=False)[0],
    "pagerank": lambda g: sum(g.pagerank()),
    "eigenvector": lambda g: sum(g.eigenvector_centrality()),
    "hub": lambda g: sum(g.hub_score()),
    "coreNumber": lambda g: sum(g.coreness()),
    "weakComponent": lambda g: len(g.connected_components(mode="weak")),
    "strongComponent": lambda g: len(g.connected_components(mode="strong")),
    "articulationPoint": lambda g: len(g.articulation_points()),
    "clusteringCoefficient": lambda g: sum(g.transitivity_local_undirected(mode="zero")),
    "constraint": lambda g: sum(x for x in g.constraint() if x == x),
    "community": lambda g: g.community_multilevel().modularity,
    "degree": lambda g: sum(g.degree()),
}

for line in sys.stdin:
    request = json.loads(line)
    if request["do"] == "load":
        load(request["graph"], request["path"], request["order"], request["directed"])
        print("{}", flush=True)
        continue
    graph = graphs[request["graph"]]
    wall, cpu = time.perf_counter(), time.process_time()
    value = measures[request["do"]](graph)
    print(json.dumps({"wall": (time.perf_counter() - wall) * 1000, "cpu": (time.process_time() - cpu) * 1000, "value": value}), flush=True)
