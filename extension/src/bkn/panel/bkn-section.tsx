import { settle } from '@jejak/shared/bkn/settle'
import { useEffect, useState } from 'preact/hooks'
import type { Day } from '@jejak/shared/calendar/day'
import { DaySwitch } from '../../ui/day-switch.tsx'
import { useLive } from '../../ui/use-live.ts'
import { settings, today } from '../../ui/app-state.ts'
import { readBkn } from '../store/bkn-store.ts'
import { isBknAllowed } from '../tab/bkn-tab.ts'
import { Access } from './access.tsx'
import { readCandidates } from './day-drafts.ts'
import { DayList } from './day-list.tsx'
import { FileBar } from './file-bar.tsx'
import { FillBar } from './fill-bar.tsx'
import { FromJejak } from './from-jejak.tsx'
import { Mappings } from './mappings.tsx'
import { PlanReader } from './plan-reader.tsx'
import { QueueView } from './queue-view.tsx'
import { SettleList } from './settle-list.tsx'
import { useFiller } from './use-filler.ts'
import { b } from './t.ts'

/** "e-Kinerja": read the plan, settle the day, fill the official form, keep a file. Needs no server and no PWA. */
export function BknSection() {
  const [isAllowed, setAllowed] = useState<boolean>()
  const [day, setDay] = useState<Day>(today())
  useEffect(() => void isBknAllowed().then(setAllowed), [])
  const { value: plan } = useLive(() => readBkn('plan'), [])
  const { value: queue = null } = useLive(() => readBkn('queue'), [])
  const filler = useFiller()
  const { value: choices = {} } = useLive(() => readBkn('choices'), [])
  const { value: candidates = [] } = useLive(
    () => readCandidates(day, settings.value),
    [day, settings.value],
  )
  const accepted = candidates.filter((each) => each.isAccepted).map((each) => each.draft)
  const decisions = Object.fromEntries(
    Object.entries(choices).map(([id, choice]) => [id, choice.settling]),
  )
  const settled = settle(accepted, decisions)
  return (
    <main class="bkn stack">
      <h1>{b('tab.bkn')}</h1>
      {isAllowed === false && <Access onAllowed={() => setAllowed(true)} />}
      {isAllowed === true && <PlanReader plan={plan ?? null} />}
      <FromJejak queue={queue} filler={filler} isAllowed={isAllowed === true} />
      <DaySwitch day={day} onChange={setDay} />
      <DayList day={day} plan={plan ?? null} candidates={candidates} />
      <SettleList issues={settled.issues} drafts={accepted} />
      {isAllowed === true && queue && <QueueView queue={queue} filler={filler} />}
      {isAllowed === true && !queue && (
        <FillBar
          entries={settled.entries}
          isBlocked={settled.issues.some((issue) => issue.level === 'ask')}
          filler={filler}
        />
      )}
      <Mappings />
      <FileBar drafts={accepted} />
    </main>
  )
}
