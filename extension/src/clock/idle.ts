import { browser } from 'wxt/browser'

export type IdleState = 'active' | 'idle' | 'locked'

/** Without input for this long the browser calls the computer idle. */
export const IDLE_SECONDS = 60

/** What the browser says about input at this moment. Browsers without a screen have no idea of it. */
export const idleNow = (): Promise<IdleState> => browser.idle.queryState(IDLE_SECONDS)
