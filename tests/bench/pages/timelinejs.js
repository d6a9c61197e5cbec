import { events, LANES } from '../data.mjs'
import { ready } from './ready.js'

const dateOf = (ms) => {
  const date = new Date(ms)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

// A slide show over a strip: it opens at its first slide, whatever window is asked for, and has no continuous zoom.
window.bench = {
  zoom: false,
  start: (n) => {
    const data = events(n)
    const slides = Array.from({ length: n }, (_, i) => ({
      start_date: dateOf(data.start[i]),
      ...(data.end[i] > data.start[i] ? { end_date: dateOf(data.end[i]) } : {}),
      text: { headline: data.title(i) },
      group: `Lane ${(data.lane[i] % LANES) + 1}`,
    }))
    return ready(
      () =>
        new Promise((done) => {
          const timeline = new window.TL.Timeline(
            'stage',
            { events: slides },
            { ga_measurement_id: null, font: null },
          )
          timeline.on('ready', () => done())
        }),
    )
  },
  box: () => document.querySelector('.tl-timenav').getBoundingClientRect().toJSON(),
}
