/** Where a stated order bites its tail: wanted where an order is solved, not where a solved one is read. */
import type { Adjacency } from './graph'

/**
 * The strongly connected component of every node (Tarjan 1972, with a stack of its own, as a chain of thousands would
 * overflow the language's). Nodes share a number exactly when they are on a cycle together.
 */
export function components(count: number, graph: Adjacency): Int32Array {
  const component = new Int32Array(count).fill(-1)
  const visited = new Int32Array(count)
  const low = new Int32Array(count)
  const cursor = graph.offsets.slice(0, count)
  const open: number[] = []
  const path: number[] = []
  let clock = 0
  let found = 0
  for (let root = 0; root < count; root++) {
    if (visited[root] !== 0) continue
    path.push(root)
    while (path.length > 0) {
      const node = path[path.length - 1]!
      if (visited[node] === 0) {
        clock++
        visited[node] = clock
        low[node] = clock
        open.push(node)
      }
      const k = cursor[node]!
      if (k < graph.offsets[node + 1]!) {
        cursor[node] = k + 1
        const target = graph.targets[k]!
        if (visited[target] === 0) path.push(target)
        else if (component[target] === -1) low[node] = Math.min(low[node]!, visited[target]!)
        continue
      }
      path.pop()
      const parent = path[path.length - 1]
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!)
      if (low[node] !== visited[node]) continue
      for (let member = -1; member !== node; ) {
        member = open.pop()!
        component[member] = found
      }
      found++
    }
  }
  return component
}

/** A shortest cycle through each component that has one, each from its first node on, in order of first node. */
export function cycles(count: number, graph: Adjacency, component: Int32Array): number[][] {
  const done = new Set<number>()
  const result: number[][] = []
  const cameFrom = new Int32Array(count)
  for (let start = 0; start < count; start++) {
    const home = component[start]!
    if (done.has(home)) continue
    done.add(home)
    const cycle = shortestCycle(start, home, graph, component, cameFrom)
    if (cycle) result.push(cycle)
  }
  return result
}

/** Breadth first from `start` back to itself, inside its component. */
function shortestCycle(
  start: number,
  home: number,
  graph: Adjacency,
  component: Int32Array,
  cameFrom: Int32Array,
): number[] | null {
  const seen = new Set<number>()
  const queue = [start]
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]!
    for (let k = graph.offsets[node]!; k < graph.offsets[node + 1]!; k++) {
      const target = graph.targets[k]!
      if (target === start) {
        const cycle = [node]
        for (let at = node; at !== start; cycle.push(at)) at = cameFrom[at]!
        return cycle.reverse()
      }
      if (component[target] !== home || seen.has(target)) continue
      seen.add(target)
      cameFrom[target] = node
      queue.push(target)
    }
  }
  return null
}
