/** Colours of the page, as they are or as the other theme would have them. */
import { type Paint, paintOf } from './ink'
import type { Colors } from './legend'

const VARIABLES: Readonly<Record<keyof Colors, string>> = {
  paper: '--paper',
  ink: '--ink',
  second: '--second',
  hairline: '--hairline',
  cooperation: '--cooperation',
  cooperationTint: '--cooperation-tint',
  conflict: '--conflict',
  conflictTint: '--conflict-tint',
  neutral: '--neutral',
  neutralTint: '--neutral-tint',
  chosenTint: '--chosen-tint',
}
const BLACK: Paint = { color: '#000000', alpha: 1 }

/** The theme's colours as they compute now. */
export function colorsOfPage(): Colors {
  const probe = document.createElement('span')
  document.body.append(probe)
  const entries = Object.entries(VARIABLES).map(([name, variable]) => {
    probe.style.color = `var(${variable})`
    return [name, paintOf(getComputedStyle(probe).color) ?? BLACK]
  })
  probe.remove()
  return Object.fromEntries(entries)
}

/**
 * Does something while the page is in a theme, without a change to be seen: nothing is painted meanwhile, and nothing
 * moves from one colour to the other.
 */
export function inTheme<T>(theme: 'page' | 'light' | 'dark', act: () => T): T {
  const root = document.documentElement
  const before = root.dataset.theme
  root.classList.add('save-still')
  if (theme !== 'page') root.dataset.theme = theme
  try {
    return act()
  } finally {
    if (before === undefined) delete root.dataset.theme
    else root.dataset.theme = before
    // Styles are brought up to date before transitions are allowed again.
    void getComputedStyle(root).color
    root.classList.remove('save-still')
  }
}
