/**
 * What the pages share: the document column, dossiers, and the controls around them (search, filters, playing,
 * sharing, dialogs, news for screen readers). `theme.css` has the colours, `base.css` what every page starts from.
 */
export * from './controls'
export { Dialog, type DialogProps } from './dialog'
export * from './document'
export * from './dossier'
export { LiveRegion, useAnnounce } from './live'
export { eventSaid } from './said'
export * from './save'
