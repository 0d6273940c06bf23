import { formatDay } from '@jejak/shared/i18n/text'
import { dayAt } from '@jejak/shared/calendar/day'
import { forgetEverything } from '../storage/forget.ts'
import { changeSettings, CONSENT_TEXT, zoneOf } from '../settings/settings.ts'
import type { OptionsKey } from './t.ts'
import { now, settings } from '../ui/app-state.ts'
import { o } from './t.ts'

const POINTS: readonly (readonly [title: OptionsKey, text: OptionsKey])[] = [
  ['consent.listTitle', 'consent.list'],
  ['consent.localTitle', 'consent.local'],
  ['consent.sentTitle', 'consent.sent'],
  ['consent.freeTitle', 'consent.free'],
]

/** The question that comes before everything, and afterwards the way back. */
export function Consent() {
  const { consent, locale } = settings.value
  const isAgreed = consent?.text === CONSENT_TEXT
  return (
    <section class="panel stack" aria-labelledby="consent-title">
      <h2 id="consent-title">{o('consent.title')}</h2>
      <p>{o('consent.lead')}</p>
      <ul class="points">
        {POINTS.map(([title, text]) => (
          <li key={title}>
            <strong>{o(title)}</strong> {o(text)}
          </li>
        ))}
      </ul>
      {isAgreed ? (
        <p class="row">
          <span class="grow soft">
            {o('consent.given', {
              day: formatDay(dayAt(consent.at, zoneOf(settings.value)), locale),
            })}
          </span>
          <button type="button" class="stop" onClick={() => void withdraw()}>
            {o('consent.withdraw')}
          </button>
        </p>
      ) : (
        <p class="row">
          <button type="button" class="primary" onClick={() => void agree()}>
            {o('consent.agree')}
          </button>
          <button type="button" onClick={() => window.close()}>
            {o('consent.decline')}
          </button>
          <span class="soft small">{o('consent.change')}</span>
        </p>
      )}
    </section>
  )
}

const agree = () =>
  changeSettings({
    consent: { text: CONSENT_TEXT, at: now() },
    isOn: true,
    firstRun: 'apps',
  })

/** Off and gone in one step, as the law asks and as the text promises. */
async function withdraw(): Promise<void> {
  if (!window.confirm(o('consent.withdrawAsk'))) return
  await changeSettings({ consent: null, apps: [], pausedUntil: null, pauseEndedAt: null })
  await forgetEverything()
}
