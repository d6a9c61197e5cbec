import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import Sigma from 'sigma'
import { networkGraph, SIZES } from '../network-data.mjs'
import { ready } from './ready.js'

let data
let graph
let sigma

// As its documentation has it: positions on a circle, then ForceAtlas2 with the settings that it infers.
window.bench = {
  name: 'sigma',
  prepare: (n) => {
    data = networkGraph(SIZES[n], 30)
  },
  start: () =>
    ready(() => {
      const stage = document.getElementById('stage')
      stage.style.cssText = 'width:1400px;height:860px'
      graph = new Graph({ type: 'undirected' })
      const { color, width } = data.at(0)
      data.nodes.forEach((id, i) => {
        const turn = (2 * Math.PI * i) / data.nodes.length
        graph.addNode(id, { x: Math.cos(turn), y: Math.sin(turn), size: 3, label: data.labels[i] })
      })
      data.edges.forEach(([a, b], i) => {
        graph.addEdgeWithKey(String(i), data.nodes[a], data.nodes[b], { color: color[i], size: width[i] })
      })
      forceAtlas2.assign(graph, { iterations: 100, settings: forceAtlas2.inferSettings(graph) })
      sigma = new Sigma(graph, stage)
    }),
  step: (i) => {
    const { color, width } = data.at(i)
    graph.updateEachEdgeAttributes((key, attributes) => {
      attributes.color = color[key]
      attributes.size = width[key]
      return attributes
    })
    sigma.refresh()
  },
}
