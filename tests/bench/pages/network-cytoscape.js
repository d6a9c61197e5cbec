import cytoscape from 'cytoscape'
import { networkGraph, SIZES } from '../network-data.mjs'
import { ready } from './ready.js'

let data
let cy

// As its documentation has it: styles from data, its own force layout, without animation.
window.bench = {
  name: 'cytoscape',
  prepare: (n) => {
    data = networkGraph(SIZES[n], 30)
  },
  start: () =>
    ready(
      () =>
        new Promise((done) => {
          const stage = document.getElementById('stage')
          stage.style.cssText = 'width:1400px;height:860px'
          const { color, width } = data.at(0)
          cy = cytoscape({
            container: stage,
            elements: [
              ...data.nodes.map((id, i) => ({ data: { id, label: data.labels[i] } })),
              ...data.edges.map(([a, b], i) => ({
                data: { source: data.nodes[a], target: data.nodes[b], color: color[i], width: width[i] },
              })),
            ],
            style: [
              { selector: 'node', style: { width: 6, height: 6, label: 'data(label)', 'font-size': 8 } },
              { selector: 'edge', style: { 'line-color': 'data(color)', width: 'data(width)' } },
            ],
            layout: { name: 'cose', animate: false },
          })
          cy.ready(() => done())
        }),
    ),
  step: (i) => {
    const { color, width } = data.at(i)
    cy.batch(() => {
      cy.edges().forEach((edge, p) => {
        edge.data({ color: color[p], width: width[p] })
      })
    })
  },
}
