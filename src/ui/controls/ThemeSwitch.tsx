import { useEffect, useId } from 'react'
import type { Messages } from '../../i18n'
import type { View } from '../../view'

const THEMES: readonly View['theme'][] = ['auto', 'light', 'dark']

/** Puts the View's theme on the page: `data-theme` where one was asked for, none where the system decides. */
export function useTheme(theme: View['theme']): void {
  useEffect(() => {
    const root = document.documentElement
    if (theme === 'auto') delete root.dataset.theme
    else root.dataset.theme = theme
  }, [theme])
}

interface ThemeSwitchProps {
  readonly theme: View['theme']
  readonly onTheme: (theme: View['theme']) => void
  readonly words: Messages['controls']
}

/** Light, dark, or as the system has it. */
export function ThemeSwitch({ theme, onTheme, words }: ThemeSwitchProps) {
  const name = useId()
  return (
    <fieldset className="controls-choice">
      <legend className="controls-choice-legend">{words.theme.name}</legend>
      {THEMES.map((value) => (
        <label key={value} className="controls-choice-option">
          <input
            type="radio"
            name={name}
            value={value}
            checked={theme === value}
            className="controls-unseen"
            onChange={() => onTheme(value)}
          />
          <span>{words.theme[value]}</span>
        </label>
      ))}
    </fieldset>
  )
}
