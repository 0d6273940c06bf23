import { browser } from 'wxt/browser'
import type { IdleState } from '../src/clock/idle.ts'

export type { IdleState } from '../src/clock/idle.ts'
export const IDLE_SECONDS = 60

export const IDLE_KEY = 'jejakTestIdle'

/** What a test last said about input; it outlives the worker, as the keyboard does. */
export async function idleNow(): Promise<IdleState> {
  const said = (await browser.storage.session.get(IDLE_KEY))[IDLE_KEY]
  return said === 'idle' || said === 'locked' ? said : 'active'
}
