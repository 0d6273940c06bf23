import { readWholeNumber } from '@jejak/shared/text/whole-number'
import type { Issue } from '@jejak/shared/bkn/settle'
import type { Answer } from '@jejak/shared/bkn/settling'
import type { Entry } from '@jejak/shared/entry/entry'
import { fileNameOf } from '@jejak/shared/evidence/file-name'
import { useState } from 'preact/hooks'
import { Field } from '../ui/field.tsx'
import { b } from './t.ts'

/** Where leaving the field for the link empty is an answer. */
const WITHOUT: ReadonlySet<Issue['code']> = new Set(['no-evidence', 'bad-link', 'file-evidence'])

/** What BKN cannot hold as it stands, and the answers to choose from. */
export function IssueAnswer({
  issue,
  entry,
  onAnswer,
  onLeaveOut,
}: {
  readonly issue: Issue
  readonly entry: Entry
  readonly onAnswer: (given: Answer) => void
  readonly onLeaveOut: () => void
}) {
  const { code, level } = issue
  return (
    <div class={level === 'ask' ? 'notice warn fill-issue' : 'fill-issue small quiet'}>
      <div class="stack grow">
        <p>{code === 'over-midnight' ? b('page.endOfDay') : b(`issue.${code}`)}</p>
        {code === 'many-evidence' && (
          <ul class="stack">
            {entry.evidence
              .filter(({ url }) => fileNameOf(url) === undefined)
              .map(({ url, title }) => (
                <li key={url}>
                  <button
                    type="button"
                    class="button wide fill-link"
                    onClick={() => onAnswer({ evidence: url })}
                  >
                    {title || url}
                  </button>
                </li>
              ))}
          </ul>
        )}
        {code.startsWith('text-') && (
          <ValueForm
            label={b('settle.text')}
            initial={entry.text}
            onUse={(text) => onAnswer({ text })}
          />
        )}
        {code === 'decimal-quantity' && (
          <ValueForm
            label={b('settle.whole')}
            initial={String(Math.round(entry.quantity))}
            errorOf={(value) =>
              readWholeNumber(value) === undefined ? b('settle.notWhole') : undefined
            }
            onUse={(value) => onAnswer({ quantity: readWholeNumber(value) ?? entry.quantity })}
          />
        )}
        {code === 'file-evidence' && level === 'ask' && (
          <ValueForm
            label={b('settle.link')}
            initial=""
            onUse={(evidence) => onAnswer({ evidence })}
          />
        )}
        {level === 'ask' && (
          <div class="row">
            {code === 'over-midnight' && (
              <button
                type="button"
                class="button"
                onClick={() => onAnswer({ splitAtMidnight: true })}
              >
                {b('page.untilMidnight')}
              </button>
            )}
            {WITHOUT.has(code) && (
              <button type="button" class="button" onClick={() => onAnswer({ evidence: null })}>
                {b('settle.without')}
              </button>
            )}
            <button type="button" class="button plain" onClick={onLeaveOut}>
              {b('settle.leaveOut')}
            </button>
          </div>
        )}
      </div>
    </div>
  )
}

function ValueForm({
  label,
  initial,
  errorOf = () => undefined,
  onUse,
}: {
  readonly label: string
  readonly initial: string
  /** Why a value cannot be used. */
  readonly errorOf?: (value: string) => string | undefined
  readonly onUse: (value: string) => void
}) {
  const [value, setValue] = useState(initial)
  const [isTried, setTried] = useState(false)
  const error = errorOf(value)
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (error === undefined) onUse(value)
      }}
    >
      <Field label={label} error={isTried ? error : undefined}>
        {(described) => (
          <input
            {...described}
            type="text"
            aria-invalid={isTried && error !== undefined}
            value={value}
            onInput={(event) => setValue(event.currentTarget.value)}
          />
        )}
      </Field>
      <button type="submit" class="button">
        {b('settle.use')}
      </button>
    </form>
  )
}
