import type { Period } from '@jejak/shared/skp/skp'
import { s } from './t.ts'
import { Field } from '../ui/field.tsx'
import type { OpenSkp } from '../data/open-skp.ts'
import { SkpRow, type RowActs } from './skp-row.tsx'

type Item = OpenSkp['content']['rhk'][number]['rencanaAksi'][number]

export const RencanaAksiEditor = ({
  item,
  number,
  periods,
  onChange,
  ...moving
}: {
  readonly item: Item
  readonly number: number
  readonly periods: readonly Period[]
} & RowActs<Item>) => (
  <SkpRow
    {...moving}
    name={`${s('rencanaAksi')} ${number}`}
    kind={
      <Field label={s('period')}>
        {(described) => (
          <select
            {...described}
            value={item.periodId}
            onChange={(event) => onChange({ periodId: event.currentTarget.value })}
          >
            {!periods.some((period) => period.id === item.periodId) && (
              <option value={item.periodId}>{s('oldPeriod')}</option>
            )}
            {periods.map((period) => (
              <option key={period.id} value={period.id}>
                {period.name}
              </option>
            ))}
          </select>
        )}
      </Field>
    }
    text={{
      label: s('actionText'),
      value: item.deskripsi,
      onInput: (deskripsi) => onChange({ deskripsi }),
    }}
    target={{ value: item.target, onInput: (target) => onChange({ target }) }}
  />
)
