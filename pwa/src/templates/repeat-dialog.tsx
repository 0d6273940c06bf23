import { addDays, type Day } from '@jejak/shared/calendar/day'
import { TEXT_MAX } from '@jejak/shared/entry/entry'
import { formatDay, formatDuration } from '@jejak/shared/i18n/text'
import { repeatDay } from '@jejak/shared/templates/repeat'
import { useState } from 'preact/hooks'
import { useLive } from '../storage/live.ts'
import { planOn, type PlanChoice } from '../data/skp.ts'
import { makeAll, unmakeAll } from '../data/undo.ts'
import { findShown, type ShownEntry } from '../storage/views.ts'
import { toDayHours, workingDayOf } from '../entries/day-context.ts'
import { coveredMinutes } from '../entries/timeline.ts'
import { locale, t } from '../i18n.ts'
import { useKeeping } from '../screen/use-keeping.tsx'
import { useSession } from '../screen/use-session.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { Broken, Empty, Loading } from '../ui/page-states.tsx'
import { say } from '../ui/toast.ts'
import { toRepeated, type Chosen } from './repeat-content.ts'
import { RepeatItem } from './repeat-item.tsx'
import { r } from '../screen/routine-text.ts'
import './templates.css'

const LOOK_BACK_DAYS = 45

/** *Seperti kemarin*: the last day that has entries, offered line by line. Nothing is written before the yes. */
export function RepeatDialog({
  day,
  entries,
  plan,
  onClose,
}: {
  readonly day: Day
  readonly entries: readonly ShownEntry[]
  readonly plan: readonly PlanChoice[]
  readonly onClose: () => void
}) {
  const { context } = useSession()
  const live = useLive(async () => {
    const from = addDays(day, -LOOK_BACK_DAYS)
    const past = (await findShown(context.database, from, addDays(day, -1))).filter(
      (entry) => !entry.removed,
    )
    const last = past.at(-1)?.day
    return { day: last, lines: past.filter((entry) => entry.day === last) }
  }, [context, day])
  if (live.state === 'ready' && live.value.day !== undefined) {
    const { day: past, lines } = live.value
    return <Sheet {...{ day, past, lines, entries, plan, onClose }} />
  }
  return (
    <Dialog title={t('day.repeat')} onClose={onClose}>
      {live.state === 'loading' && <Loading />}
      {live.state === 'failed' && <Broken text={t('face.storage')} onRetry={onClose} />}
      {live.state === 'ready' && (
        <Empty icon="today" title={t('day.empty')}>
          <p>{r('repeat.none', { n: LOOK_BACK_DAYS })}</p>
        </Empty>
      )}
    </Dialog>
  )
}

function Sheet({
  day,
  past,
  lines,
  entries,
  plan,
  onClose,
}: {
  readonly day: Day
  readonly past: Day
  readonly lines: readonly ShownEntry[]
  readonly entries: readonly ShownEntry[]
  readonly plan: readonly PlanChoice[]
  readonly onClose: () => void
}) {
  const { me, context } = useSession()
  const { isBusy, keep, notice } = useKeeping()
  const [proposals] = useState(() =>
    repeatDay({ lines, blocks: entries, hours: toDayHours(workingDayOf(me, day)) }),
  )
  // Their times are of another day: that they are true of this one, only the person can say.
  const [chosen, setChosen] = useState<readonly Chosen[]>(() =>
    proposals.map((proposal) => ({ isTicked: false, text: proposal.text })),
  )
  const choices = planOn(plan, me.periods, day)
  const contents = proposals.map((proposal, at) =>
    toRepeated({ day, proposal, text: chosen[at]?.text ?? proposal.text, choices }),
  )
  const ticked = contents.filter((content, at) => chosen[at]?.isTicked && content.text !== '')
  // One act for all that have a free place; what would overlap is ticked by itself or not at all.
  const isFree = (at: number) => proposals[at]?.place !== 'taken'
  const free = chosen.filter((_, at) => isFree(at))
  const isAll = free.every((item) => item.isTicked)
  const tickAll = () =>
    setChosen(chosen.map((item, at) => (isFree(at) ? { ...item, isTicked: !isAll } : item)))
  const isTooLong = ticked.some(({ text }) => text.length > TEXT_MAX)
  const add = async () => {
    const ids = await makeAll(context, ticked)
    say(r('repeat.added', { n: ticked.length }), {
      label: t('action.undo'),
      run: () =>
        void unmakeAll(context, ids).then((isWhole) =>
          say(isWhole ? r('more.undone') : r('more.tooLate')),
        ),
    })
    onClose()
  }
  return (
    <Dialog
      title={r('repeat.title', { day: formatDay(past, locale.value) })}
      tall
      onClose={onClose}
      foot={
        <DialogFoot
          onCancel={onClose}
          act={r('repeat.add', { n: ticked.length })}
          isOff={ticked.length === 0 || isTooLong || isBusy}
          onAct={() => void keep(add)}
        />
      }
    >
      {notice}
      <p>{r('repeat.lead')}</p>
      <div class="row spread repeat-sum">
        {free.length > 0 && (
          <button type="button" class="button" aria-pressed={isAll} onClick={tickAll}>
            {isAll && <Icon name="check" />}
            {r('repeat.all', { n: free.length })}
          </button>
        )}
        <output class="small quiet">
          {r('repeat.sum', {
            n: ticked.length,
            duration: formatDuration(coveredMinutes(ticked), locale.value),
          })}
        </output>
      </div>
      <ul class="stack">
        {proposals.map((proposal, at) => {
          const content = contents[at]
          const choice = chosen[at]
          if (!content || !choice) return null
          return (
            <RepeatItem
              key={at}
              proposal={proposal}
              content={content}
              chosen={choice}
              plan={plan}
              others={[...entries, ...asOthers(contents, chosen, at)]}
              onChange={(next) =>
                setChosen(chosen.map((item, index) => (index === at ? next : item)))
              }
            />
          )
        })}
      </ul>
    </Dialog>
  )
}

/** The other ticked lines stand beside an entry as those of the day do. */
const asOthers = (
  contents: readonly ReturnType<typeof toRepeated>[],
  chosen: readonly Chosen[],
  except: number,
) =>
  contents.flatMap((content, at) =>
    at !== except && chosen[at]?.isTicked ? [{ ...content, id: `baris-${at}` }] : [],
  )
