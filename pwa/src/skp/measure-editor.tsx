import type { Day } from '@jejak/shared/calendar/day'
import type { Lintasan } from '@jejak/shared/skp/measure'
import type { Indikator, Period } from '@jejak/shared/skp/skp'
import { useState } from 'preact/hooks'
import { Field } from '../ui/field.tsx'
import { Limit } from '../ui/limit.tsx'
import { ChoiceField } from '../ui/text-field.tsx'
import { NumberInput } from './number-input.tsx'
import { p } from './parts-words.ts'
import { StagesEditor } from './stages-editor.tsx'
import { TrajectoryEditor } from './trajectory-editor.tsx'

export type Measuring = {
  readonly item: Indikator
  readonly year: number
  readonly periods: readonly Period[]
  readonly today: Day
  readonly newId: () => string
  readonly onChange: (patch: Partial<Indikator>) => void
}

type Kind = Lintasan['jenis'] | 'none'

const BLANK: Readonly<Record<Lintasan['jenis'], Lintasan>> = {
  trajectory: { jenis: 'trajectory', hitung: 'kumulatif', titik: [] },
  'non-trajectory': { jenis: 'non-trajectory', tahap: [] },
}

/** What an indikator weighs, its target as a number, and how it is reached. */
export function MeasureEditor({ item, onChange, ...around }: Measuring) {
  const { lintasan } = item
  // What was written of the other kind is there again when one goes back.
  const [put, setPut] = useState<Partial<Record<Lintasan['jenis'], Lintasan>>>({})
  const choose = (kind: Kind) => {
    if (lintasan) setPut({ ...put, [lintasan.jenis]: lintasan })
    onChange({ lintasan: kind === 'none' ? undefined : (put[kind] ?? BLANK[kind]) })
  }
  return (
    <div class="stack">
      <div class="skp-three">
        <Field label={p('bobot')} hint={p('bobotHint')}>
          {(described) => (
            <NumberInput
              {...described}
              value={item.bobot}
              max={100}
              decimals={2}
              onChange={(bobot) => onChange({ bobot })}
            />
          )}
        </Field>
        <Field label={p('targetAngka')}>
          {(described) => (
            <NumberInput
              {...described}
              value={item.targetAngka}
              max={999_999_999}
              decimals={3}
              onChange={(targetAngka) => onChange({ targetAngka })}
            />
          )}
        </Field>
        <Field label={p('satuan')}>
          {(described) => (
            <Limit max={60}>
              <input
                {...described}
                autocomplete="off"
                value={item.satuan ?? ''}
                onInput={(event) => onChange({ satuan: event.currentTarget.value || undefined })}
              />
            </Limit>
          )}
        </Field>
      </div>
      <ChoiceField<Kind>
        label={p('lintasan')}
        value={lintasan?.jenis ?? 'none'}
        choices={(['none', 'trajectory', 'non-trajectory'] as const).map((kind) => [
          kind,
          p(`lintasan.${kind}`),
        ])}
        onChange={choose}
      />
      {lintasan?.jenis === 'trajectory' && (
        <TrajectoryEditor
          {...around}
          lintasan={lintasan}
          onChange={(changed) => onChange({ lintasan: changed })}
        />
      )}
      {lintasan?.jenis === 'non-trajectory' && (
        <StagesEditor
          {...around}
          lintasan={lintasan}
          onChange={(changed) => onChange({ lintasan: changed })}
        />
      )}
    </div>
  )
}
