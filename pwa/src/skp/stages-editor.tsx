import { toDay, type Day } from '@jejak/shared/calendar/day'
import type { NonTrajectory } from '@jejak/shared/skp/measure'
import { DateField } from '../ui/date-field.tsx'
import { Field } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Limit } from '../ui/limit.tsx'
import { changeItem, moveItem, removeItem } from './edit.ts'
import { MoveButtons } from './move-buttons.tsx'
import { p } from './parts-words.ts'

/** Named stages, each with the day by which it is reached. */
export function StagesEditor({
  lintasan,
  year,
  today,
  newId,
  onChange,
}: {
  readonly lintasan: NonTrajectory
  readonly year: number
  readonly today: Day
  readonly newId: () => string
  readonly onChange: (lintasan: NonTrajectory) => void
}) {
  const { tahap } = lintasan
  const set = (changed: NonTrajectory['tahap']) => onChange({ ...lintasan, tahap: changed })
  const add = () => {
    const tanggal = tahap.at(-1)?.tanggal ?? toDay(`${year}-12-31`)
    set([...tahap, { id: newId(), nama: '', tanggal }])
  }
  return (
    <>
      {tahap.map((stage, at) => {
        const name = p('stage', { n: at + 1 })
        return (
          <fieldset key={stage.id} class="skp-row skp-stage" aria-label={name}>
            <Field label={p('stage.name')}>
              {(described) => (
                <Limit max={300}>
                  <input
                    {...described}
                    autocomplete="off"
                    value={stage.nama}
                    onInput={(event) =>
                      set(changeItem(tahap, stage.id, { nama: event.currentTarget.value }))
                    }
                  />
                </Limit>
              )}
            </Field>
            <DateField
              label={p('stage.day')}
              value={stage.tanggal}
              today={today}
              onChange={(tanggal) => set(changeItem(tahap, stage.id, { tanggal }))}
            />
            <MoveButtons
              name={stage.nama ? `${name}, ${stage.nama}` : name}
              onMove={(by) => set(moveItem(tahap, stage.id, by))}
              onRemove={() => set(removeItem(tahap, stage.id))}
            />
          </fieldset>
        )
      })}
      <button type="button" class="button plain" onClick={add}>
        <Icon name="plus" />
        {p('stage.add')}
      </button>
    </>
  )
}
