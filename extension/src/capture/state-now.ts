import { recorderState, type RecorderState } from './recorder-state.ts'
import { readState } from '../storage/session-state.ts'
import { readSettings } from '../settings/settings.ts'

/** What the recorder would say of itself now. */
export async function stateNow(now: number): Promise<RecorderState> {
  const [settings, { activePage, unkept }] = await Promise.all([readSettings(), readState()])
  return recorderState({ settings, now, host: activePage?.host ?? null, unkept })
}
