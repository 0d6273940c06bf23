import { ASPEK } from '@jejak/shared/skp/skp'
import { t } from '../i18n.ts'
import { s } from './t.ts'
import { Field } from '../ui/field.tsx'
import type { OpenSkp } from '../data/open-skp.ts'
import { SkpRow, type RowActs } from './skp-row.tsx'

type Item = OpenSkp['content']['rhk'][number]['indikator'][number]

export const IndikatorEditor = ({
  item,
  number,
  onChange,
  ...moving
}: { readonly item: Item; readonly number: number } & RowActs<Item>) => (
  <SkpRow
    {...moving}
    name={`${s('indikator')} ${number}`}
    kind={
      <Field label={s('aspek')}>
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
    }
    text={{
      label: s('indikatorText'),
      value: item.indikator,
      onInput: (indikator) => onChange({ indikator }),
    }}
    target={{
      value: item.target,
      onInput: (target) => onChange({ target }),
      placeholder: s('targetExample'),
    }}
  />
)
