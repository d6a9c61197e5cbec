// The first story as TimelineJS would be given it: each event a slide with its headline and summary.
const response = await fetch('./site/russia-azerbaijan/story.json')
const story = await response.json()
const edtf = (event) => (typeof event.when === 'string' ? event.when : event.when.edtf)
const first = (when) => /-?\d{4}(-\d{2})?(-\d{2})?/.exec(when)[0].split('-').map(Number)
const events = story.events.map((event) => {
  const [year, month, day] = first(edtf(event))
  return {
    start_date: { year, ...(month ? { month } : {}), ...(day ? { day } : {}) },
    text: { headline: event.title, text: event.summary },
    group: event.thread ?? '',
  }
})
const title = { text: { headline: story.title, text: story.summary } }
const timeline = new window.TL.Timeline('stage', { title, events }, { ga_measurement_id: null, font: null })
timeline.on('ready', () => performance.mark('timelinejs:ready'))
