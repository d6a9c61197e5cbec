import type { View } from '../../view'

/** Takes the next View. Choices that Back should undo are pushed. */
export type OnView = (view: View, options: { readonly history: 'push' | 'replace' }) => void
