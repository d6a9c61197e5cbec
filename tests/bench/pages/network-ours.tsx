import { type ReactNode, Suspense, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { type Ms, ms } from '../../../src/dates'
import type { StoryFile } from '../../../src/format'
import { messagesFor } from '../../../src/i18n'
import {
  allPairStates,
  buildStory,
  type RelationsIndex,
  relationsIndex,
  type Story,
} from '../../../src/model'
import {
  isLarge,
  LargeNetwork,
  Network,
  type NetworkPositions,
  networkInput,
  solvePositions,
  UNPLACED,
} from '../../../src/network'
import '../../../src/pages/first.css'
import '../../../src/ui/fonts.css'
// @ts-expect-error the generator is plain JavaScript, shared with the peers' pages
import { momentOf, networkStory, SIZES } from '../network-data.mjs'
// @ts-expect-error plain JavaScript, shared with the peers' pages
import { ready } from './ready.js'

let story: Story
let relations: RelationsIndex
let positions: NetworkPositions
let move: (at: Ms) => void

/** The network as the reader's page holds it: the moment is the page's state. */
function Stage(): ReactNode {
  const [at, setAt] = useState<Ms>(momentOf(0))
  move = setAt
  const nothing = () => {}
  const Drawn = isLarge(story) ? LargeNetwork : Network
  return (
    <Suspense>
      <Drawn
        at={at}
        date={new Date(at).toISOString().slice(0, 10)}
        height={860}
        lang={null}
        locale="en"
        onActor={nothing}
        onClear={nothing}
        onGroup={nothing}
        onPair={nothing}
        positions={positions}
        relations={relations}
        rem={16}
        story={story}
        subject={null}
        visible={null}
        width={1400}
        words={messagesFor('en').network}
      />
    </Suspense>
  )
}

const drawn = (): boolean => document.querySelector('.network-arc, .large-twin button') !== null

const bench = {
  name: 'Riftline',
  async prepare(n: number) {
    // A page is given its dates and order; a story made up here is read and solved.
    await import('../../../src/pages/reading')

    story = buildStory(networkStory(SIZES[n]) as StoryFile)
    positions = isLarge(story) ? UNPLACED : solvePositions(networkInput(story, null))
    bench.name = isLarge(story) ? 'Riftline' : 'Riftline (SVG)'
  },
  start: (): Promise<number> =>
    ready(async () => {
      relations = relationsIndex(story)
      const stage = document.getElementById('stage') as HTMLElement
      stage.style.cssText = 'width:1400px;height:860px'
      createRoot(stage).render(<Stage />)
      while (!drawn()) await new Promise((done) => requestAnimationFrame(done))
    }),
  step: (i: number) => flushSync(() => move(ms(momentOf(i)))),
  /** The state of all single pairs at a random moment: the median over many. */
  states() {
    const out = allPairStates(relations, momentOf(0))
    const costs = Array.from({ length: 60 }, (_, i) => {
      const at = momentOf((i * 37) % 60)
      const begun = performance.now()
      allPairStates(relations, at, out)
      return performance.now() - begun
    })
    return costs.sort((a, b) => a - b)[30]
  },
}
Object.assign(window, { bench })
