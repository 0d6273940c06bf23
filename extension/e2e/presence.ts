const isLookedAt = (): boolean => document.visibilityState === 'visible' && document.hasFocus()

let isAway = false

/** A test may say that nobody looks; until the page is loaded again, or it says otherwise. */
export const setAway = (away: boolean): void => {
  isAway = away
}

export const isPresent = (): boolean => !isAway && isLookedAt()
