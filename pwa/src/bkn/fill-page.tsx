import { toFillList } from '@jejak/shared/bkn/fill-list'
import { MAX_ORDERS } from '@jejak/shared/handoff/bkn-messages'
import { formatDay } from '@jejak/shared/i18n/text'
import { useRoute } from 'preact-iso'
import { useState } from 'preact/hooks'
import { useLive } from '../storage/live.ts'
import { findRecorded, sendOrders } from '../storage/recorded.ts'
import { findSkp, toPlan } from '../data/skp.ts'
import { findShown } from '../storage/views.ts'
import { handOverOrders } from '../handoff/extension.ts'
import { locale, t } from '../i18n.ts'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { Page } from '../screen/page.tsx'
import { Broken, Empty, Loading } from '../ui/page-states.tsx'
import { Icon } from '../ui/icon.tsx'
import { say } from '../ui/toast.ts'
import { toRange, type Range } from './day-range.ts'
import { FillLineCard } from './fill-line-card.tsx'
import { Handover } from './handover.tsx'
import { RangePicker } from './range-picker.tsx'
import { useFillChoices } from './use-fill-choices.ts'
import { b } from './t.ts'
import '../ui/act-bar.css'
import './fill.css'

/** *Isi ke e-Kinerja*: which entries of some days go to the official form, and what is decided before. */
export function FillPage() {
  const { query } = useRoute()
  const { me, context } = useSession()
  const today = todayIn(me.zone)
  const [range, setRange] = useState<Range>(() => toRange(query['dari'], query['sampai'], today))
  const [isAll, setAll] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const { choices, choose, answer, decideAgain, forget } = useFillChoices(context)
  const live = useLive(async () => {
    const entries = await findShown(context.database, range.from, range.to)
    const [skps, records] = await Promise.all([
      findSkp(context),
      findRecorded(context.database, entries),
    ])
    return { entries, plan: toPlan(skps), records }
  }, [context, range.from, range.to, attempt])

  const title = b('page.title')
  if (live.state !== 'ready') {
    return (
      <Page title={title}>
        {live.state === 'loading' ? (
          <Loading />
        ) : (
          <Broken text={t('face.storage')} onRetry={() => setAttempt(attempt + 1)} />
        )}
      </Page>
    )
  }
  const entries = live.value.entries.filter((entry) => !entry.removed)
  const list = toFillList({ ...live.value, entries, periods: me.periods, choices, today })
  const isHidden = (line: (typeof list.lines)[number]) =>
    (line.entry.status === 'draft' || line.entry.status === 'returned') && !line.isChosen
  const hidden = list.lines.filter(isHidden)
  const shown = isAll ? list.lines : list.lines.filter((line) => !isHidden(line))
  const count = list.orders.length
  const send = async () => {
    await sendOrders(context, list.orders)
    await handOverOrders()
    forget(list.orders.map(({ entry }) => entry.id))
    say(b('page.sent', { n: count }))
  }
  return (
    <Page title={title}>
      <p class="quiet">{b('page.lead')}</p>
      <RangePicker range={range} periods={me.periods} onChange={setRange} />
      <Handover />
      {hidden.length > 0 && (
        <label class="row">
          <input type="checkbox" checked={isAll} onChange={() => setAll(!isAll)} />
          <span>{b('page.drafts', { n: hidden.length })}</span>
        </label>
      )}
      {list.lines.length === 0 && (
        <Empty icon="today" title={b('page.none')}>
          <p>{b('page.noneText')}</p>
        </Empty>
      )}
      {list.lines.length > 0 && shown.length === 0 && <p class="quiet">{b('page.onlyDrafts')}</p>}
      {[...Map.groupBy(shown, ({ entry }) => entry.day)].map(([day, lines]) => (
        <section key={day} class="stack" aria-label={formatDay(day, locale.value)}>
          <h2 class="fill-day">{formatDay(day, locale.value)}</h2>
          <ul class="stack">
            {lines.map((line) => (
              <li key={line.entry.id}>
                <FillLineCard
                  line={line}
                  records={live.value.records}
                  onChoose={(isChosen) => choose(line.entry.id, isChosen)}
                  onAnswer={(given) => answer(line, given)}
                  onDecideAgain={() => decideAgain(line)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {list.lines.length > 0 && (
        <div class="act-bar">
          <p class="grow small">
            <strong>{b('page.ready', { n: count })}</strong>
            {list.open > 0 && ` · ${b('page.open', { n: list.open })}`}
            {count > MAX_ORDERS && ` · ${b('page.tooMany', { max: MAX_ORDERS })}`}
          </p>
          <button
            type="button"
            class="button primary"
            disabled={count === 0 || count > MAX_ORDERS}
            onClick={() => void send()}
          >
            <Icon name="send" />
            {b('page.send', { n: count })}
          </button>
        </div>
      )}
    </Page>
  )
}
