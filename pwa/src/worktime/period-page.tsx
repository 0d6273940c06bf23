import { dayAt } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import { allowsAct, PERIOD_ACTS, type PeriodAct } from '@jejak/shared/skp/period'
import type { KeptPeriod } from '@jejak/shared/skp/period-acts'
import { useState } from 'preact/hooks'
import { PeriodStates } from '../evaluation/period-states.tsx'
import { locale } from '../i18n.ts'
import { Page } from '../screen/page.tsx'
import { placeText } from '../screen/place-text.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { Empty } from '../ui/page-states.tsx'
import { Called } from './called.tsx'
import { EscalationCard } from './escalation-card.tsx'
import { PeriodActDialog } from './period-act-dialog.tsx'
import { PeriodForm } from './period-form.tsx'
import { k, rangeText, type WorktimeKey } from './t.ts'
import { useCall } from './use-call.ts'

type Open =
  | { readonly period: KeptPeriod | null }
  | { readonly period: KeptPeriod; readonly act: PeriodAct }

/** *Periode*: what is open, closed and final, and what was done to it. */
export function PeriodPage() {
  const { face, reload } = useCall('periods', undefined)
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const done = () => {
    setOpen(null)
    reload()
  }
  const add = (
    <button type="button" class="button primary" onClick={() => setOpen({ period: null })}>
      <Icon name="plus" />
      {k('period.new')}
    </button>
  )
  return (
    <Page title={placeText('periods')} narrow>
      <Called face={face} onRetry={reload}>
        {({ periods }) => (
          <>
            {periods.length === 0 ? (
              <Empty icon="calendar" title={k('period.empty')}>
                <p>{k('period.emptyText')}</p>
                {add}
              </Empty>
            ) : (
              <>
                <div>{add}</div>
                <ul class="stack">
                  {periods.map((period) => (
                    <PeriodCard key={period.id} period={period} onOpen={setOpen} />
                  ))}
                </ul>
              </>
            )}
            <EscalationCard />
            {open && 'act' in open && (
              <PeriodActDialog period={open.period} act={open.act} onClose={close} onDone={done} />
            )}
            {open && !('act' in open) && (
              <PeriodForm period={open.period} newest={periods[0]} onClose={close} onDone={done} />
            )}
          </>
        )}
      </Called>
    </Page>
  )
}

const LOOKS = { open: 'approved', closed: 'returned', final: '' } as const

function PeriodCard({
  period,
  onOpen,
}: {
  readonly period: KeptPeriod
  readonly onOpen: (open: Open) => void
}) {
  const { state } = period
  const range = rangeText(period.from, period.to)
  return (
    <li class="card stack">
      <div class="row spread">
        <h2>
          <bdi>{period.name}</bdi>
        </h2>
        <span class={`badge ${LOOKS[state]}`}>{k(`stand.${state}`)}</span>
      </div>
      <p>
        {/* Many are called by their days. */}
        {period.name !== range && `${range} · `}
        {k(`jenis.${period.jenis}`)}
      </p>
      <p class="small quiet">
        {k('period.until', { day: formatDay(period.deadline, locale.value, 'medium') })}
      </p>
      <div class="row">
        {state === 'open' && (
          <button type="button" class="button" onClick={() => onOpen({ period })}>
            {k('period.change')}
            <span class="hidden-visually"> {period.name}</span>
          </button>
        )}
        {PERIOD_ACTS.filter((act) => allowsAct(state, act)).map((act) => (
          <button key={act} type="button" class="button" onClick={() => onOpen({ period, act })}>
            {k(`do.${act}`)}
            <span class="hidden-visually"> {period.name}</span>
          </button>
        ))}
      </div>
      {state !== 'open' && <PeriodStates id={period.id} />}
      {period.acts.length > 0 && <History acts={period.acts} />}
    </li>
  )
}

function History({ acts }: Pick<KeptPeriod, 'acts'>) {
  const { me } = useSession()
  return (
    <details class="small">
      <summary>{k('period.history')}</summary>
      <ul>
        {acts.map(({ at, act, by, reason }) => (
          <li key={at}>
            {k('period.line', {
              day: formatDay(dayAt(at, me.zone), locale.value, 'medium'),
              act: isDone(act) ? k(`did.${act}`) : act,
              name: by,
            })}
            {reason && (
              <>
                {': '}
                <bdi>{reason}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

type Done = WorktimeKey extends infer Key ? (Key extends `did.${infer Act}` ? Act : never) : never
const DONE: readonly string[] = ['save', ...PERIOD_ACTS] satisfies readonly Done[]
/** A newer server may know more acts. */
const isDone = (act: string): act is Done => DONE.includes(act)
