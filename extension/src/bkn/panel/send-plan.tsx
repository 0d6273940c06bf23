import { askToDeliver } from '../../messages/own-page.ts'
import { minuteAt } from '@jejak/shared/calendar/day'
import { formatTime } from '@jejak/shared/i18n/text'
import { useState } from 'preact/hooks'
import { zoneOf } from '../../settings/settings.ts'
import { useLive } from '../../ui/use-live.ts'
import { now, settings } from '../../ui/app-state.ts'
import { readJejak, writeJejak } from '../jejak/jejak-store.ts'
import { readBkn } from '../store/bkn-store.ts'
import { b } from './t.ts'

/** Hands the plan above to the person's Jejak, on a click; what happens to it is decided there. */
export function SendPlan() {
  const [isRefused, setRefused] = useState(false)
  const { value: offer = null } = useLive(() => readJejak('planOffer'), [])
  const send = async () => {
    // As it is kept now: what was drawn may be a moment older.
    const plan = await readBkn('plan')
    if (!plan) return
    await writeJejak('planOffer', { batchId: crypto.randomUUID(), at: now(), plan })
    setRefused((await askToDeliver()) === 'no-permission')
  }
  const isWaiting = offer !== null && offer.receivedAt === undefined
  const time = (at: number) =>
    formatTime(minuteAt(at, zoneOf(settings.value)), settings.value.locale)
  return (
    <>
      <p class="row">
        <button type="button" onClick={() => void send()}>
          {b('jejak.sendPlan')}
        </button>
        {isWaiting && (
          <button type="button" class="quiet" onClick={() => void writeJejak('planOffer', null)}>
            {b('jejak.withdraw')}
          </button>
        )}
      </p>
      {isWaiting && <output>{b(isRefused ? 'jejak.notConnected' : 'jejak.planWaiting')}</output>}
      {offer?.receivedAt !== undefined && (
        <output>{b('jejak.planReceived', { time: time(offer.receivedAt) })}</output>
      )}
    </>
  )
}
