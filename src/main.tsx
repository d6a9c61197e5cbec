import { startReader } from './pages'

// Only the reader's page has anything to take over; the others stand for themselves.
if (document.documentElement.dataset.page === 'reader') void startReader(document)
