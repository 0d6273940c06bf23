import { ok } from '@jejak/shared/result'
import { useState } from 'preact/hooks'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { ask } from './ask.ts'
import { o, refusalText } from './t.ts'
import { useAnswer } from './use-answer.ts'

/** A unit first, then one of its posts: an agency has thousands. */
export function PostPicker({ onPick }: { readonly onPick: (postId: string) => void }) {
  const [unitId, setUnitId] = useState('')
  const units = useAnswer(() => ask('unors', undefined), []).answer
  const { answer: unit } = useAnswer(
    async () => (unitId === '' ? ok(null) : ask('unor', undefined, unitId)),
    [unitId],
  )
  const listed = units !== 'busy' && 'value' in units ? units.value.unors : []
  const posts = unit !== 'busy' && 'value' in unit ? (unit.value?.postList ?? []) : []
  const failures = [units, unit].flatMap((one) =>
    one !== 'busy' && 'failure' in one ? [one.failure] : [],
  )
  return (
    <>
      <Field label={o('assign.unit')}>
        {(described) => (
          <select
            {...described}
            value={unitId}
            onChange={(event) => {
              setUnitId(event.currentTarget.value)
              onPick('')
            }}
          >
            <option value="">{o('assign.choose')}</option>
            {listed
              .filter((one) => one.endedOn === null)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
          </select>
        )}
      </Field>
      <Field label={o('assign.post')}>
        {(described) => (
          <select
            {...described}
            key={unitId}
            disabled={unitId === ''}
            onChange={(event) => onPick(event.currentTarget.value)}
          >
            <option value="">{o('assign.choose')}</option>
            {posts
              .filter((one) => one.endedOn === null)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
          </select>
        )}
      </Field>
      {failures.map((failure) => (
        <Notice key={failure.code} tone="stop">
          {refusalText(failure)}
        </Notice>
      ))}
    </>
  )
}
