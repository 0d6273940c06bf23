import { oneLine } from '@jejak/shared/describe/one-line'
import { TEXT_MAX } from '@jejak/shared/entry/entry'
import { formatTime } from '@jejak/shared/i18n/text'
import type { Proposal } from '@jejak/shared/templates/repeat'
import type { NewSuggestion } from '../../suggestions/manual.ts'
import { readField } from '../../ui/read-field.ts'
import { settings } from '../../ui/app-state.ts'
import { readTime, TimeField } from '../../ui/time-field.tsx'
import { d, type DailyKey } from '../../ui/daily-t.ts'
import { Limit } from '../../ui/limit.tsx'

type Props = {
  readonly proposal: Proposal
  readonly at: number
  readonly isTicked: boolean
  readonly onTick: () => void
}

const PLACES: Record<Proposal['place'], DailyKey> = {
  kept: 'repeat.kept',
  moved: 'repeat.shifted',
  taken: 'repeat.taken',
}

/** One line of an earlier day, with what is seldom true twice marked. Ticked, it opens to be changed. */
export function ProposalRow({ proposal, at, isTicked, onTick }: Props) {
  const { start, end, text, place, marks, hadEvidence } = proposal
  const { locale } = settings.value
  return (
    <div class={isTicked ? 'card chosen stack tight' : 'card stack tight'}>
      <label class="choice">
        <input type="checkbox" aria-label={text} checked={isTicked} onChange={onTick} />
        <span class="grow">
          <span class="times">
            {formatTime(start, locale)}–{formatTime(end, locale)}
          </span>
          <span class="sentence">
            <Marked proposal={proposal} />
          </span>
        </span>
      </label>
      <p class="row tags">
        <span class={place === 'taken' ? 'tag warn' : 'tag'}>{d(PLACES[place])}</span>
        {hadEvidence && <span class="tag">{d('repeat.hadEvidence')}</span>}
      </p>
      {marks.length > 0 && (
        <p class="small warn-text">
          {d('repeat.look', { parts: marks.map((mark) => mark.text).join(' · ') })}
        </p>
      )}
      {isTicked && (
        <>
          <label class="field">
            <span>{d('repeat.text')}</span>
            <Limit max={TEXT_MAX}>
              <textarea name={`text-${at}`} rows={2} defaultValue={text} />
            </Limit>
          </label>
          <div class="pair">
            <TimeField name={`start-${at}`} label={d('repeat.start')} minute={start} />
            <TimeField name={`end-${at}`} label={d('repeat.end')} minute={end} kind="end" />
          </div>
        </>
      )}
    </div>
  )
}

function Marked({ proposal: { text, marks } }: { readonly proposal: Proposal }) {
  let reached = 0
  const parts = marks.flatMap((mark) => {
    const before = text.slice(reached, mark.from)
    reached = mark.to
    return [before, <mark key={mark.from}>{mark.text}</mark>]
  })
  return (
    <>
      {parts}
      {text.slice(reached)}
    </>
  )
}

/** A ticked row as it stands in the form; undefined while its times or words cannot be kept. */
export function readProposal(
  form: FormData,
  at: number,
  of: { readonly proposal: Proposal; readonly because: string },
): NewSuggestion | undefined {
  const start = readTime(readField(form, `start-${at}`))
  const end = readTime(readField(form, `end-${at}`), 'end')
  const text = oneLine(readField(form, `text-${at}`))
  if (start === undefined || end === undefined || start >= end || text === '') return undefined
  const { quantity, unit } = of.proposal
  return { id: crypto.randomUUID(), start, end, text, quantity, unit, because: of.because }
}
