import {
  coefficientOf,
  creditPoints,
  JENJANG,
  jenjangOf,
  monthsBetween,
  PERCENT,
  type Jenjang,
} from '@jejak/shared/evaluation/credit-points'
import type { EvaluationLine } from '@jejak/shared/evaluation/evaluation'
import type { Predikat } from '@jejak/shared/evaluation/predikat'
import { useState } from 'preact/hooks'
import { ChoiceField } from '../ui/text-field.tsx'
import { e, numberText } from './t.ts'

/** What a predikat would be in angka kredit, with its formula; for whoever holds a jabatan fungsional. */
export function CreditCard({
  lines,
  predikat,
  jabatan,
}: {
  readonly lines: readonly EvaluationLine[]
  readonly predikat: Predikat
  readonly jabatan: string
}) {
  const [jenjang, setJenjang] = useState<Jenjang | 'none'>(() => jenjangOf(jabatan) ?? 'none')
  const [first, last] = [lines[0], lines.at(-1)]
  const months = first && last ? monthsBetween(first.from, last.to) : 0
  return (
    <div class="card stack">
      <h3>{e('credit.title')}</h3>
      <ChoiceField
        label={e('credit.jenjang')}
        value={jenjang}
        choices={(['none', ...JENJANG] as const).map((one) => [one, e(`jenjang.${one}`)] as const)}
        onChange={setJenjang}
      />
      {jenjang !== 'none' &&
        (months === 0 ? (
          <p>{e('credit.none')}</p>
        ) : (
          <>
            <p class="formula">
              {e('credit.formula', {
                months,
                percent: PERCENT[predikat],
                coefficient: numberText(coefficientOf(jenjang)),
                points: numberText(creditPoints({ jenjang, predikat, months })),
              })}
            </p>
            <p class="small quiet">{e('credit.legend')}</p>
          </>
        ))}
      <p class="small quiet">{e('credit.disclaimer')}</p>
    </div>
  )
}
