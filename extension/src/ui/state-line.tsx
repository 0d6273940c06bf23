import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { describeState } from '../capture/indicator.ts'
import { stateNow } from '../capture/state-now.ts'
import type { RecorderState } from '../capture/recorder-state.ts'
import { now, settings } from './app-state.ts'
import { t } from './t.ts'

/** The recorder's state as it is now, drawn again whenever what it depends on changes. */
export function useRecorderState(): RecorderState | undefined {
  const [state, setState] = useState<RecorderState>()
  useEffect(() => {
    const look = () => void stateNow(now()).then(setState)
    look()
    browser.storage.onChanged.addListener(look)
    const timer = setInterval(look, 10_000)
    return () => {
      browser.storage.onChanged.removeListener(look)
      clearInterval(timer)
    }
  }, [settings.value])
  return state
}

/** The same sentence as on the toolbar button, and what to do when what is recorded is not kept. */
export function StateLine() {
  const state = useRecorderState()
  if (!state) return null
  return (
    <>
      <output class={`state ${state.kind}`}>{describeState(state, settings.value)}</output>
      {state.kind === 'not-kept' && (
        <p class="note stop" role="alert">
          {t(TO_DO[state.why])}
        </p>
      )}
    </>
  )
}

const TO_DO = { full: 'kept.full', refused: 'kept.refused', 'full-day': 'kept.fullDay' } as const
