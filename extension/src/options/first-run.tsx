import { changeSettings } from '../settings/settings.ts'
import { settings } from '../ui/app-state.ts'
import { PairCard } from '../pairing/pair-card.tsx'
import { WorkApps } from './apps.tsx'
import { o } from './t.ts'

/** After the agreement, one short page: the apps of the person, then where to find Jejak from now on. */
export function FirstRun() {
  return settings.value.firstRun === 'pin' ? <Pin /> : <ChooseApps />
}

function ChooseApps() {
  const chosen = settings.value.apps.length
  const next = () => void changeSettings({ firstRun: 'pin' })
  return (
    <section class="panel stack" aria-labelledby="first-title">
      <h2 id="first-title">{o('first.apps')}</h2>
      <p class="soft">{o('first.appsLead')}</p>
      <WorkApps />
      <p class="row first-bar">
        <button type="button" class="primary" disabled={chosen === 0} onClick={next}>
          {o('first.next')}
        </button>
        <button type="button" class="quiet" onClick={next}>
          {o('first.skip')}
        </button>
        <span class="small soft">{o('first.later')}</span>
      </p>
    </section>
  )
}

function Pin() {
  return (
    <section class="panel stack" aria-labelledby="first-title">
      <h2 id="first-title">{o('first.pin')}</h2>
      <ol class="points steps">
        <li>{o('first.pin1')}</li>
        <li>{o('first.pin2')}</li>
        <li>{o('first.pin3')}</li>
      </ol>
      <PairCard />
      <p class="row">
        <button
          type="button"
          class="primary"
          onClick={() => void changeSettings({ firstRun: 'done' })}
        >
          {o('first.done')}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => void changeSettings({ firstRun: 'apps' })}
        >
          {o('first.back')}
        </button>
      </p>
    </section>
  )
}
