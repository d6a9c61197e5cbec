// Writes the large story of the browser tests below the folder that is given.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { networkStory } from '../bench/network-data.mjs'
import { SCALE } from './large-story.mjs'

const [folder] = process.argv.slice(2)
const story = networkStory(SCALE)
mkdirSync(join(folder, story.id), { recursive: true })
writeFileSync(join(folder, story.id, 'story.json'), JSON.stringify(story))
