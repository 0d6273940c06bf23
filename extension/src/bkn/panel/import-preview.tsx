import { isDay } from '@jejak/shared/calendar/day'
import type { Question, QuestionId, Reading } from '@jejak/shared/bkn/table/convention'
import type { RowError } from '@jejak/shared/bkn/table/read-rows'
import type { ImportedTable, Unread } from '@jejak/shared/bkn/table/read-sheets'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import { settings } from '../../ui/app-state.ts'
import { b } from './t.ts'

type Props = {
  readonly table: ImportedTable
  readonly onAnswer: (id: QuestionId, reading: Reading) => void
  readonly onTake: () => void
  readonly onDiscard: () => void
}

/** What a file holds, what it leaves open, and everything of it that is not read, before anything is taken over. */
export function ImportPreview({ table, onAnswer, onTake, onDiscard }: Props) {
  const { entries, errors, unread, questions } = table
  const { locale } = settings.value
  return (
    <div class="card stack tight">
      {questions.map((question) => (
        <Asked key={question.id} question={question} onAnswer={onAnswer} />
      ))}
      {questions.length === 0 && <p>{b('file.read', { n: entries.length })}</p>}
      <ul class="small import-rows">
        {entries.map((entry) => (
          <li key={entry.id}>
            {formatDay(entry.day, locale, 'medium')}, {formatTime(entry.start, locale)}–
            {formatTime(entry.end, locale)}: {entry.text}{' '}
            <span class="soft">
              · {entry.quantity.toLocaleString('id')} {entry.unit}
            </span>
          </li>
        ))}
      </ul>
      {errors.length > 0 && (
        <div class="note warn" role="alert">
          <p>{b('file.errors', { n: errors.length })}</p>
          <ul class="small">
            {errors.map((error) => (
              <li key={`${error.sheet}-${error.row}-${error.column}-${error.code}`}>
                {errorText(error)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {unread.length > 0 && (
        <div class="note warn">
          <p>{b('file.unread')}</p>
          <ul class="small">
            {unread.map((one, index) => (
              <li key={index}>{unreadText(one)}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="row">
        <button type="button" class="primary" disabled={entries.length === 0} onClick={onTake}>
          {b('file.take', { n: entries.length })}
        </button>
        <button type="button" onClick={onDiscard}>
          {b('plan.discard')}
        </button>
      </p>
    </div>
  )
}

/** One question for a whole column, with both readings of one of its cells. */
function Asked({
  question: { id, cell, first, second },
  onAnswer,
}: { readonly question: Question } & Pick<Props, 'onAnswer'>) {
  const text = b(`file.question.${id}`, { cell })
  return (
    <fieldset class="note stack tight" aria-label={text}>
      <p>
        <strong>{text}</strong>
      </p>
      <p class="row">
        <button type="button" onClick={() => onAnswer(id, 'first')}>
          {valueText(id, first)}
        </button>
        <button type="button" onClick={() => onAnswer(id, 'second')}>
          {valueText(id, second)}
        </button>
      </p>
      <p class="small soft">{b('file.questionNote')}</p>
    </fieldset>
  )
}

function valueText(id: QuestionId, value: string): string {
  if (isDay(value)) return formatDay(value, settings.value.locale)
  return id === 'numbers' ? Number(value).toLocaleString('id') : value.replace(':', '.')
}

const inSheet = (sheet: string | undefined, text: string): string =>
  sheet === undefined || sheet === '' ? text : b('file.inSheet', { sheet, text })

function errorText({ row, column, code, value, sheet }: RowError): string {
  const reason = b(`file.error.${code}`)
  const shown = value === '' ? reason : `${reason} (${value.slice(0, 40)})`
  return inSheet(sheet, b('file.error', { row, column, reason: shown }))
}

function unreadText(one: Unread): string {
  switch (one.kind) {
    case 'sheet':
      return b(`file.unread.${one.why}`, { sheet: one.sheet, n: one.rows })
    case 'column':
      return inSheet(one.sheet, b('file.unread.column', { value: one.value.slice(0, 60) }))
    case 'row':
    case 'not-a-link':
      return inSheet(
        one.sheet,
        b(`file.unread.${one.kind}`, { row: one.row, value: one.value.slice(0, 80) }),
      )
  }
}
