import type { UnorRow } from '@jejak/shared/org/office-view'
import { useAnswer } from '../screen/use-answer.ts'
import { Field } from '../ui/field.tsx'
import { ask } from './ask.ts'
import { refusalText } from './t.ts'
import { inTreeOrder } from './unit-tree.ts'

/** One unit of the scope, in the order of the tree; what lies deeper stands further in. */
export function UnitSelect({
  label,
  none,
  value,
  without,
  onChange,
}: {
  readonly label: string
  /** What the choice of no unit is called. */
  readonly none: string
  readonly value: string | null
  /** A unit that is moved lies neither below itself nor below what is below it. */
  readonly without?: string
  readonly onChange: (unorId: string | null) => void
}) {
  const { answer } = useAnswer(() => ask('unors', undefined), [])
  const units: readonly UnorRow[] = answer !== 'busy' && 'value' in answer ? answer.value.unors : []
  return (
    <Field
      label={label}
      error={answer !== 'busy' && 'failure' in answer ? refusalText(answer.failure) : undefined}
    >
      {(described) => (
        <select
          {...described}
          // Options come after the value: without a new element the browser would have chosen the first.
          key={units.length}
          value={value ?? ''}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        >
          <option value="">{none}</option>
          {inTreeOrder(units, without).map(({ unit, depth }) => (
            <option key={unit.id} value={unit.id}>
              {'\u2003'.repeat(depth)}
              {unit.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
