import { ok } from '@jejak/shared/result'
import { useState } from 'preact/hooks'
import { useAnswer } from '../screen/use-answer.ts'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { ask } from './ask.ts'
import { o, refusalText } from './t.ts'
import { UnitSelect } from './unit-select.tsx'

/** A unit first, then one of its posts: an agency has thousands. */
export function PostPicker({
  label = o('assign.post'),
  onPick,
}: {
  readonly label?: string
  readonly onPick: (postId: string) => void
}) {
  const [unitId, setUnitId] = useState<string | null>(null)
  const { answer } = useAnswer(
    async () => (unitId === null ? ok(null) : ask('unor', undefined, unitId)),
    [unitId],
  )
  const unit = answer !== 'busy' && 'value' in answer ? answer.value : null
  return (
    <>
      <UnitSelect
        label={o('assign.unit')}
        none={o('assign.choose')}
        value={unitId}
        onChange={(chosen) => {
          setUnitId(chosen)
          onPick('')
        }}
      />
      <Field label={label}>
        {(described) => (
          <select
            {...described}
            key={unit?.id}
            disabled={unitId === null}
            onChange={(event) => onPick(event.currentTarget.value)}
          >
            <option value="">{o('assign.choose')}</option>
            {(unit?.postList ?? [])
              .filter((one) => one.endedOn === null)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                  {one.holders.length === 0 && ` (${o('units.vacant')})`}
                </option>
              ))}
          </select>
        )}
      </Field>
      {answer !== 'busy' && 'failure' in answer && (
        <Notice tone="stop">{refusalText(answer.failure)}</Notice>
      )}
    </>
  )
}
