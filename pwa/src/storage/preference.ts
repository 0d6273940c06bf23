type Preference = 'jejak-locale' | 'jejak-theme' | 'jejak-shortcuts' | 'jejak-lesson'

/** How the person likes it on this browser; undefined when nothing was chosen, or the browser keeps nothing for us. */
export function readPreference(key: Preference): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    // With site data blocked the mere look at `localStorage` throws.
    return undefined
  }
}

/** Keeps it as far as the browser lets us: a choice of language must not fail because the disk is full. */
export function keepPreference(key: Preference, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // It holds until the page is loaded again.
  }
}

/** Hears of what another tab of this browser keeps: the browser tells every tab but the one that wrote. */
export function hearPreference(key: Preference, take: (value: string) => void): void {
  window.addEventListener('storage', ({ key: changed, newValue }) => {
    if (changed === key && newValue !== null) take(newValue)
  })
}

/** Whether the browser keeps nothing at all for this site: cookies and site data are blocked. */
export function isSiteDataBlocked(): boolean {
  try {
    return !localStorage
  } catch {
    return true
  }
}
