export type Theme = 'light' | 'dark'

const storageKey = 'theme'

/** The theme a reader chose; without one the system's. */
export function presentTheme(): Theme {
  const chosen = readChoice()
  if (chosen) return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** What was chosen on this device before; `null` where nothing was or where storage is closed. */
export function readChoice(): Theme | null {
  try {
    const stored = localStorage.getItem(storageKey)
    return stored === 'light' || stored === 'dark' ? stored : null
  } catch {
    return null
  }
}

/** Shows a theme at once and keeps it for the next visit where the browser allows. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem(storageKey, theme)
  } catch {
    // A private window keeps nothing: the choice lasts for this page.
  }
}

/** Shows the theme a reader chose on an earlier page. */
export function applyChoice(): void {
  if (readChoice()) chooseTheme(presentTheme())
}
