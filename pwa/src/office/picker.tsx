import { ok, type Result } from '@jejak/shared/result'
import { useId, useState } from 'preact/hooks'
import { useAnswer } from '../screen/use-answer.ts'
import type { CallFailure } from '../sync/http.ts'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { o, refusalText } from './t.ts'

export type Found = { readonly id: string; readonly name: string; readonly note: string }

/** Fewer letters find half of an agency. */
const LETTERS = 2

/** Somebody is looked for by name and chosen among those found. */
export function Picker({
  label,
  find,
  chosen,
  onPick,
}: {
  readonly label: string
  readonly find: (text: string) => Promise<Result<readonly Found[], CallFailure>>
  readonly chosen: Found | null
  readonly onPick: (found: Found | null) => void
}) {
  const group = useId()
  const [text, setText] = useState('')
  const isAsking = text.trim().length >= LETTERS
  const { answer } = useAnswer(async () => (isAsking ? find(text) : ok([])), [text])
  if (chosen) {
    return (
      <div class="field">
        <span class="label">{label}</span>
        <div class="row spread office-chosen">
          <Name found={chosen} />
          <button type="button" class="button" onClick={() => onPick(null)}>
            {o('pick.other')}
          </button>
        </div>
      </div>
    )
  }
  const found = answer !== 'busy' && 'value' in answer ? answer.value : []
  return (
    <div class="stack">
      <Field label={label} hint={o('pick.hint')}>
        {(described) => (
          <input
            {...described}
            type="search"
            autocomplete="off"
            maxLength={100}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              // Enter looks for nobody else, and sends nothing that is half filled in.
              if (event.key === 'Enter') event.preventDefault()
            }}
          />
        )}
      </Field>
      {answer !== 'busy' && 'failure' in answer && (
        <Notice tone="stop">{refusalText(answer.failure)}</Notice>
      )}
      <output class="small quiet" hidden={!isAsking || answer === 'busy' || found.length > 0}>
        {isAsking && found.length === 0 && o('people.none')}
      </output>
      {isAsking && found.length > 0 && (
        <ul class="office-found" aria-label={o('pick.found')}>
          {found.map((one) => (
            <li key={one.id}>
              <button type="button" name={group} onClick={() => onPick(one)}>
                <Name found={one} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const Name = ({ found }: { readonly found: Found }) => (
  <span class="grow">
    <strong>
      <bdi>{found.name}</bdi>
    </strong>
    <br />
    <span class="small quiet">{found.note}</span>
  </span>
)
