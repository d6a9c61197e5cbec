import { common } from './common'
import { controls } from './controls'
import { dates } from './dates'
import { network } from './network'
import { problems } from './problems'
import { reader } from './reader'
import { timeline } from './timeline'

/** The English catalogue: the reference that every other language has the type of. */
export const en = { common, controls, dates, network, problems, reader, timeline }
