import { TEXT_MAX, type EntryContent } from '@jejak/shared/entry/entry'
import { problems, type DayContext } from '@jejak/shared/entry/problems'
import { formatTime } from '@jejak/shared/i18n/text'
import type { Proposal } from '@jejak/shared/templates/repeat'
import { findMarks } from '@jejak/shared/templates/marks'
import { useId } from 'preact/hooks'
import type { PlanChoice } from '../data/skp.ts'
import { toDayContext } from '../entries/day-context.ts'
import { locale } from '../i18n.ts'
import { minuteIn, todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { ProblemList } from '../ui/problem-list.tsx'
import { MarkedText } from './marked-text.tsx'
import type { Chosen } from './repeat-content.ts'
import { r } from '../screen/routine-text.ts'
import { Limit } from '../ui/limit.tsx'

/** A draft has time to get its evidence; the rencana aksi is spoken of in a sentence of its own. */
const QUIET = new Set(['no-evidence', 'no-plan', 'gap-before'])

/** One line of an earlier day: tick it, and look again at what is seldom true twice. */
export function RepeatItem({
  proposal,
  content,
  chosen,
  plan,
  others,
  onChange,
}: {
  readonly proposal: Proposal
  readonly content: EntryContent
  readonly chosen: Chosen
  readonly plan: readonly PlanChoice[]
  readonly others: DayContext['others']
  readonly onChange: (chosen: Chosen) => void
}) {
  const { me } = useSession()
  const id = useId()
  const { day } = content
  const today = todayIn(me.zone)
  const context = toDayContext({
    me,
    day,
    entries: [],
    plan,
    entry: null,
    today,
    now: minuteIn(me.zone),
  })
  const found = chosen.isTicked
    ? problems({ id: '', ...content }, { ...context, others }).filter(
        (problem) => !QUIET.has(problem.code),
      )
    : []
  const marks = findMarks(chosen.text)
  const time = `${formatTime(content.start, locale.value)}–${formatTime(content.end, locale.value)}`
  return (
    <li class="card repeat">
      <label class="repeat-tick" for={id}>
        <input
          id={id}
          type="checkbox"
          checked={chosen.isTicked}
          onChange={(event) => onChange({ ...chosen, isTicked: event.currentTarget.checked })}
        />
        <span class="small quiet">
          {time}
          {proposal.place !== 'kept' && ` · ${r(`repeat.place.${proposal.place}`)}`}
        </span>
        <span class="repeat-text">
          <MarkedText text={chosen.text} marks={marks} />
        </span>
      </label>
      {marks.length > 0 && (
        <p class="small repeat-look">
          <Icon name="warn" />
          {r('repeat.look', { marks: marks.map((mark) => mark.text).join(', ') })}
        </p>
      )}
      {chosen.isTicked && proposal.marks.length > 0 && (
        <label class="field">
          <span class="small label">{r('repeat.text')}</span>
          <Limit max={TEXT_MAX}>
            <textarea
              rows={2}
              value={chosen.text}
              onInput={(event) => onChange({ ...chosen, text: event.currentTarget.value })}
            />
          </Limit>
        </label>
      )}
      {proposal.planId !== null && content.planId === null && (
        <p class="small quiet">{r('repeat.noPlan')}</p>
      )}
      {proposal.hadEvidence && <p class="small quiet">{r('repeat.hadEvidence')}</p>}
      <ProblemList problems={found} />
    </li>
  )
}
