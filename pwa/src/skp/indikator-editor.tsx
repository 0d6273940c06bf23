import { ASPEK } from '@jejak/shared/skp/skp'
import { t } from '../i18n.ts'
import { Field } from '../ui/field.tsx'
import { MoveButtons } from './move-buttons.tsx'
import type { OpenSkp } from './open-skp.ts'

type Item = OpenSkp['content']['rhk'][number]['indikator'][number]

export const IndikatorEditor = ({
  item,
  onChange,
  onMove,
  onRemove,
}: {
  readonly item: Item
  readonly onChange: (patch: Partial<Item>) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}) => (
  <div class="skp-row">
    <Field label={t('skp.aspek')}>
      {(described) => (
        <select
          {...described}
          value={item.aspek}
          onChange={(event) => {
            const aspek = ASPEK.find((name) => name === event.currentTarget.value)
            if (aspek) onChange({ aspek })
          }}
        >
          {ASPEK.map((aspek) => (
            <option key={aspek} value={aspek}>
              {t(`aspek.${aspek}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
    <Field label={t('skp.indikatorText')}>
      {(described) => (
        <textarea
          {...described}
          rows={1}
          maxLength={1000}
          value={item.indikator}
          onInput={(event) => onChange({ indikator: event.currentTarget.value })}
        />
      )}
    </Field>
    <Field label={t('skp.target')}>
      {(described) => (
        <input
          {...described}
          maxLength={200}
          placeholder={t('skp.targetExample')}
          value={item.target}
          onInput={(event) => onChange({ target: event.currentTarget.value })}
        />
      )}
    </Field>
    <MoveButtons name={item.indikator || t('skp.indikator')} onMove={onMove} onRemove={onRemove} />
  </div>
)
