/** The stated order as a directed graph over indices, in flat arrays, so that thousands of items cost next to nothing. */
import type { OrderConstraint } from './types'

/** Successors of node `i` are `targets[offsets[i]]` up to `targets[offsets[i + 1]]`. */
export interface Adjacency {
  readonly offsets: Int32Array
  readonly targets: Int32Array
}

/** `from[k]` comes before `to[k]`. */
export interface Edges {
  readonly from: Int32Array
  readonly to: Int32Array
}

/** Constraints as edges between indices; those that name an unknown id are left out. */
export function edgesOf(index: ReadonlyMap<string, number>, constraints: readonly OrderConstraint[]): Edges {
  const from: number[] = []
  const to: number[] = []
  for (const { before, after } of constraints) {
    const a = index.get(before)
    const b = index.get(after)
    if (a === undefined || b === undefined) continue
    from.push(a)
    to.push(b)
  }
  return { from: Int32Array.from(from), to: Int32Array.from(to) }
}

/** Groups edges by where they leave; within a node they keep the order given. */
export function adjacency(count: number, from: Int32Array, to: Int32Array): Adjacency {
  const offsets = new Int32Array(count + 1)
  for (const node of from) offsets[node + 1] = offsets[node + 1]! + 1
  for (let i = 0; i < count; i++) offsets[i + 1] = offsets[i + 1]! + offsets[i]!
  const next = offsets.slice(0, count)
  const targets = new Int32Array(from.length)
  for (let k = 0; k < from.length; k++) {
    const node = from[k]!
    targets[next[node]!] = to[k]!
    next[node] = next[node]! + 1
  }
  return { offsets, targets }
}

/** Nodes so that every edge points onward (Kahn). Shorter than `count` when there is a cycle. */
export function topologicalOrder(count: number, graph: Adjacency): Int32Array {
  const waiting = new Int32Array(count)
  for (const target of graph.targets) waiting[target] = waiting[target]! + 1
  const order = new Int32Array(count)
  let size = 0
  for (let i = 0; i < count; i++) if (waiting[i] === 0) order[size++] = i
  for (let head = 0; head < size; head++) {
    const node = order[head]!
    for (let k = graph.offsets[node]!; k < graph.offsets[node + 1]!; k++) {
      const target = graph.targets[k]!
      waiting[target] = waiting[target]! - 1
      if (waiting[target] === 0) order[size++] = target
    }
  }
  return order.subarray(0, size)
}

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
