import type { Day } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import { repeatDay } from '@jejak/shared/templates/repeat'
import { useMemo, useState } from 'preact/hooks'
import type { DaySuggestions } from '../../suggestions/day-suggestions.ts'
import { addSuggestions } from '../../suggestions/manual.ts'
import { findRepeatable } from '../../suggestions/repeatable.ts'
import { useLive } from '../../ui/use-live.ts'
import { useModal } from '../../ui/use-modal.ts'
import { now, settings } from '../../ui/app-state.ts'
import { perform } from './last-act.ts'
import { ProposalRow, readProposal } from './proposal-row.tsx'
import { d } from '../../ui/daily-t.ts'

type Props = { readonly day: Day; readonly found: DaySuggestions; readonly onClose: () => void }

/** "Seperti kemarin": nothing is ticked and nothing is written before the person says what was done again. */
export function RepeatSheet({ day, found, onClose }: Props) {
  const dialog = useModal()
  const { value: past } = useLive(() => findRepeatable(day, settings.value), [day])
  const proposals = useMemo(
    () => (past ? repeatDay({ lines: past.lines, blocks: found.taken, hours: found.hours }) : []),
    [past],
  )
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())
  const [isWrong, setWrong] = useState(false)
  const tick = (at: number) => {
    const next = new Set(ticked)
    if (!next.delete(at)) next.add(at)
    setTicked(next)
  }
  const add = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement) || past?.day === undefined) return
    const form = new FormData(event.currentTarget)
    const because = `seperti ${formatDay(past.day, 'id', 'medium')}`
    const lines = proposals.flatMap((proposal, at) =>
      ticked.has(at) ? (readProposal(form, at, { proposal, because }) ?? []) : [],
    )
    if (lines.length < ticked.size) return setWrong(true)
    onClose()
    await perform({
      day,
      said: d('repeat.added', { n: lines.length }),
      run: () => addSuggestions(lines, { day, now: now(), hours: found.hours }),
    })
  }
  const { locale } = settings.value
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="repeat-title">
      <form class="stack" onSubmit={(event) => void add(event)}>
        <h2 id="repeat-title">
          {past?.day ? d('repeat.title', { day: formatDay(past.day, locale) }) : d('repeat.choose')}
        </h2>
        {!past && <output>{d('repeat.loading')}</output>}
        {past && <Moved days={past.movedDays} />}
        {past && !past.day && past.movedDays.length === 0 && <p>{d('repeat.none')}</p>}
        {proposals.length > 0 && <p class="soft">{d('repeat.lead')}</p>}
        <ul class="stack tight sheet">
          {proposals.map((proposal, at) => (
            <li key={at}>
              <ProposalRow
                proposal={proposal}
                at={at}
                isTicked={ticked.has(at)}
                onTick={() => tick(at)}
              />
            </li>
          ))}
        </ul>
        {isWrong && (
          <p class="note stop" role="alert">
            {d('repeat.wrong')}
          </p>
        )}
        <p class="row">
          {proposals.length > 0 && (
            <button type="submit" class="primary" disabled={ticked.size === 0}>
              {ticked.size === 0 ? d('repeat.choose') : d('repeat.add', { n: ticked.size })}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {d('repeat.cancel')}
          </button>
        </p>
      </form>
    </dialog>
  )
}

/** What went to Jejak left no words here: that is said, not hidden. */
function Moved({ days }: { readonly days: readonly Day[] }) {
  const [last, ...others] = days
  if (last === undefined) return null
  return (
    <p class="note">
      {d('repeat.moved', { day: formatDay(last, settings.value.locale) })}
      {others.length > 0 && ` ${d('repeat.moreMoved', { n: others.length })}`}
    </p>
  )
}
