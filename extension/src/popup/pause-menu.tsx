import { pause, resume, type PauseChoice } from '../capture/pause.ts'
import type { RecorderState } from '../capture/recorder-state.ts'
import { changeSettings } from '../settings/settings.ts'
import type { TextKey } from '../i18n.ts'
import { now } from '../ui/app-state.ts'
import { t } from '../ui/t.ts'

const CHOICES: readonly { readonly choice: PauseChoice; readonly text: TextKey }[] = [
  { choice: 'quarter', text: 'pause.quarter' },
  { choice: 'hour', text: 'pause.hour' },
  { choice: 'tomorrow', text: 'pause.tomorrow' },
]

/** Stops at once and without a reason. */
export function PauseMenu({ state }: { readonly state: RecorderState }) {
  if (state.kind === 'not-set-up') return null
  if (state.kind === 'off')
    return (
      <p class="row">
        <button type="button" onClick={() => void changeSettings({ isOn: true })}>
          {t('pause.turnOn')}
        </button>
      </p>
    )
  if (state.kind === 'paused')
    return (
      <p class="row">
        <button type="button" onClick={() => void resume(now())}>
          {t('pause.resume')}
        </button>
      </p>
    )
  return (
    <section class="stack tight" aria-labelledby="pause-title">
      <h2 id="pause-title" class="small soft">
        {t('pause.title')}
      </h2>
      <p class="row">
        {CHOICES.map(({ choice, text }) => (
          <button key={choice} type="button" onClick={() => void pause(choice, now())}>
            {t(text)}
          </button>
        ))}
        <button type="button" class="stop" onClick={() => void changeSettings({ isOn: false })}>
          {t('pause.turnOff')}
        </button>
      </p>
    </section>
  )
}
