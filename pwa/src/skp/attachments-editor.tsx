import { LAMPIRAN, type Lampiran, type Perilaku } from '@jejak/shared/skp/attachments'
import { NILAI, type Nilai } from '@jejak/shared/skp/perilaku'
import type { SkpContent } from '@jejak/shared/skp/skp'
import { Field } from '../ui/field.tsx'
import { Limit } from '../ui/limit.tsx'
import { LinesField } from './lines-field.tsx'
import { p } from './parts-words.ts'

type Parts = Pick<SkpContent, 'perilaku' | 'lampiran'>

const BLANK: Lampiran = { dukungan: [], pertanggungjawaban: [], konsekuensi: [] }

/** What is expected of conduct, value by value, and the three lists that are attached. */
export function AttachmentsEditor({
  parts: { perilaku = [], lampiran = BLANK },
  onChange,
}: {
  readonly parts: Parts
  readonly onChange: (parts: Parts) => void
}) {
  const expect = (nilai: Nilai, ekspektasi: string) =>
    onChange({ perilaku: withExpected(perilaku, nilai, ekspektasi) })
  return (
    <div class="stack">
      <h3>{p('perilaku')}</h3>
      <p class="small quiet">{p('perilakuHint')}</p>
      {NILAI.map((nilai) => (
        <Field key={nilai} label={p(`nilai.${nilai}`)}>
          {(described) => (
            <Limit max={1000}>
              <textarea
                {...described}
                rows={1}
                value={perilaku.find((each) => each.nilai === nilai)?.ekspektasi ?? ''}
                onInput={(event) => expect(nilai, event.currentTarget.value)}
              />
            </Limit>
          )}
        </Field>
      ))}
      <h3>{p('lampiran')}</h3>
      {LAMPIRAN.map((kind) => (
        <LinesField
          key={kind}
          label={p(`lampiran.${kind}`)}
          lines={lampiran[kind]}
          onChange={(lines) => onChange({ lampiran: { ...lampiran, [kind]: lines } })}
        />
      ))}
    </div>
  )
}

/** In the order of the values; what has no words is not there. */
const withExpected = (perilaku: Perilaku, changed: Nilai, ekspektasi: string): Perilaku =>
  NILAI.flatMap((nilai) => {
    const text =
      nilai === changed ? ekspektasi : (perilaku.find((e) => e.nilai === nilai)?.ekspektasi ?? '')
    return text === '' ? [] : [{ nilai, ekspektasi: text }]
  })
