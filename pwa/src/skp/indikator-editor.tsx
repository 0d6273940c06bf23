import { ASPEK } from '@jejak/shared/skp/skp'
import { writeAngka } from '@jejak/shared/skp/angka'
import { lazyPart } from '../screen/lazy-page.tsx'
import { t } from '../i18n.ts'
import { s } from './t.ts'
import { Field } from '../ui/field.tsx'
import type { OpenSkp } from '../data/open-skp.ts'
import { Folded } from './folded.tsx'
import type { Measuring } from './measure-editor.tsx'
import { SkpRow, type RowActs } from './skp-row.tsx'

type Item = OpenSkp['content']['rhk'][number]['indikator'][number]

const MeasureEditor = lazyPart(async () => (await import('./editor-parts.ts')).MeasureEditor)

export const IndikatorEditor = ({
  item,
  number,
  around,
  onChange,
  ...moving
}: {
  readonly item: Item
  readonly number: number
  readonly around: Pick<Measuring, 'year' | 'periods' | 'today' | 'newId'>
} & RowActs<Item>) => (
  <SkpRow
    {...moving}
    name={`${s('indikator')} ${number}`}
    more={
      <Folded
        title={
          <>
            {s('more')}
            <span class="hidden-visually"> {`${s('indikator')} ${number}`}</span>
          </>
        }
        {...(item.bobot !== undefined && { note: s('bobot', { n: writeAngka(item.bobot) }) })}
      >
        <MeasureEditor {...around} item={item} onChange={onChange} />
      </Folded>
    }
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
