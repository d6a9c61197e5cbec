import { DataSet, Timeline } from 'vis-timeline/standalone'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import { events, LANES } from '../data.mjs'
import { ready } from './ready.js'

// As its documentation has it: groups, points and ranges, zoom with Ctrl, a height that scrolls.
window.bench = {
  zoom: true,
  start: (n, [from, to]) => {
    const data = events(n)
    return ready(() => {
      const items = new DataSet(
        Array.from({ length: n }, (_, i) => ({
          id: i,
          group: data.lane[i],
          content: data.title(i),
          start: data.start[i],
          ...(data.end[i] > data.start[i] ? { end: data.end[i], type: 'range' } : { type: 'point' }),
        })),
      )
      const groups = new DataSet(
        Array.from({ length: LANES }, (_, i) => ({ id: i, content: `Lane ${i + 1}` })),
      )
      const options = { start: from, end: to, height: 700, zoomKey: 'ctrlKey', verticalScroll: true }
      const timeline = new Timeline(document.getElementById('stage'), items, groups, options)
      return new Promise((done) => timeline.on('changed', () => done()))
    })
  },
  box: () => document.querySelector('.vis-center').getBoundingClientRect().toJSON(),
}
