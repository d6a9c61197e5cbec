import { RelationsTable } from '../../network'

/** The tables, fetched when they are asked for. */
export default RelationsTable
