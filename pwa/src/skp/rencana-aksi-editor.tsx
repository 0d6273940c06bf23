import type { Period } from '@jejak/shared/skp/skp'
import { t } from '../i18n.ts'
import { Field } from '../ui/field.tsx'
import { MoveButtons } from './move-buttons.tsx'
import type { OpenSkp } from './open-skp.ts'

type Item = OpenSkp['content']['rhk'][number]['rencanaAksi'][number]

export const RencanaAksiEditor = ({
  item,
  periods,
  onChange,
  onMove,
  onRemove,
}: {
  readonly item: Item
  readonly periods: readonly Period[]
  readonly onChange: (patch: Partial<Item>) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}) => (
  <div class="skp-row">
    <Field label={t('skp.period')}>
      {(described) => (
        <select
          {...described}
          value={item.periodId}
          onChange={(event) => onChange({ periodId: event.currentTarget.value })}
        >
          {!periods.some((period) => period.id === item.periodId) && (
            <option value={item.periodId}>{t('skp.oldPeriod')}</option>
          )}
          {periods.map((period) => (
            <option key={period.id} value={period.id}>
              {period.name}
            </option>
          ))}
        </select>
      )}
    </Field>
    <Field label={t('skp.actionText')}>
      {(described) => (
        <textarea
          {...described}
          rows={1}
          maxLength={1000}
          value={item.deskripsi}
          onInput={(event) => onChange({ deskripsi: event.currentTarget.value })}
        />
      )}
    </Field>
    <Field label={t('skp.target')}>
      {(described) => (
        <input
          {...described}
          maxLength={200}
          value={item.target}
          onInput={(event) => onChange({ target: event.currentTarget.value })}
        />
      )}
    </Field>
    <MoveButtons
      name={item.deskripsi || t('skp.rencanaAksi')}
      onMove={onMove}
      onRemove={onRemove}
    />
  </div>
)
