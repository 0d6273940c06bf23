import { entryIdOf } from '@jejak/shared/bkn/recorded'
import type { BknRecord } from '@jejak/shared/bkn/recorded'
import type { FillLine } from '@jejak/shared/bkn/fill-list'
import type { Answer } from '@jejak/shared/bkn/settling'
import { formatTime } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { IssueAnswer } from './issue-answer.tsx'
import { RecordedInTime, RecordedText } from './recorded-text.tsx'
import { b } from './t.ts'

/** One entry: goes or goes not, what BKN has of it, and what is to be decided first. */
export function FillLineCard({
  line,
  records,
  onChoose,
  onAnswer,
  onDecideAgain,
}: {
  readonly line: FillLine
  readonly records: readonly BknRecord[]
  readonly onChoose: (isChosen: boolean) => void
  readonly onAnswer: (given: Answer) => void
  readonly onDecideAgain: () => void
}) {
  const { entry, rencanaAksi, recorded, inItsTime, place, isChosen, issues, decided } = line
  const time = `${formatTime(entry.start, locale.value)}–${formatTime(entry.end, locale.value)}`
  const own = records.filter((record) => entryIdOf(record.entry.id) === entry.id)
  return (
    <article class={isChosen ? 'card fill-line chosen' : 'card fill-line'}>
      <label class="fill-choice">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={place === 'outside'}
          aria-label={b('page.choose', { time, text: entry.text })}
          onChange={() => onChoose(!isChosen)}
        />
        <span class="grow">
          <span class="row">
            <strong>{time}</strong>
            <StatusBadge status={entry.status} />
          </span>
          <span class="fill-text">{entry.text}</span>
        </span>
      </label>
      <p class="small quiet entry-plan">
        <Icon name="plan" /> {rencanaAksi ?? <em>{b('page.noPlan')}</em>}
      </p>
      {recorded !== 'no' && <RecordedText recorded={recorded} records={own} />}
      {inItsTime && <RecordedInTime record={inItsTime} />}
      {place === 'closed' && <p class="small fill-warn">{b('page.closed')}</p>}
      {place === 'outside' && (
        <p class="small fill-warn">
          {b('page.outside')}{' '}
          <a href={`/hari/${entry.day}`}>
            {b('page.edit')}
            <span class="hidden-visually">: {entry.text}</span>
          </a>
        </p>
      )}
      {isChosen && decided.length > 0 && (
        <p class="row small quiet">
          <span class="grow">
            {b('decided.title', { list: decided.map((each) => b(`decided.${each}`)).join(', ') })}
          </span>
          <button type="button" class="button plain" onClick={onDecideAgain}>
            {b('decided.again')}
            <span class="hidden-visually">: {entry.text}</span>
          </button>
        </p>
      )}
      {issues.map((issue) => (
        <IssueAnswer
          key={issue.code}
          issue={issue}
          entry={entry}
          onAnswer={onAnswer}
          onLeaveOut={() => onChoose(false)}
        />
      ))}
    </article>
  )
}
