import { zoneName } from '@jejak/shared/handoff/draft-zone'
import { zoneOf } from '../../settings/settings.ts'
import { answerZoneDifference, findZoneDifference } from '../../storage/account-zone.ts'
import { useZone } from '../../suggestions/zone.ts'
import { settings } from '../../ui/app-state.ts'
import { d } from '../../ui/daily-t.ts'
import { useLive } from '../../ui/use-live.ts'

/** The account in Jejak has another zone than this device: whose clock is meant only the person knows. Asked once. */
export function ZoneQuestion() {
  const here = zoneOf(settings.value)
  const { value: found } = useLive(() => findZoneDifference(here), [here])
  if (!found) return null
  const names = { account: zoneName(found.account), here: zoneName(found.here) }
  const take = async () => {
    await useZone(found.account)
    await answerZoneDifference(found)
  }
  return (
    <section class="note warn stack tight">
      <p>{d('zone.differs', names)}</p>
      <p class="row">
        <button type="button" class="primary" onClick={() => void take()}>
          {d('zone.take', names)}
        </button>
        <button type="button" onClick={() => void answerZoneDifference(found)}>
          {d('zone.keep', names)}
        </button>
      </p>
    </section>
  )
}
