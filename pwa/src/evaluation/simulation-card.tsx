import { allowanceContract } from '@jejak/shared/api/routes/allowance'
import { RUPIAH_MAX, type AllowanceRule } from '@jejak/shared/allowance/rule'
import { simulate } from '@jejak/shared/allowance/simulate'
import type { Predikat } from '@jejak/shared/evaluation/predikat'
import { simulation as en } from '@jejak/shared/i18n/en/simulation'
import { simulation as id } from '@jejak/shared/i18n/id/simulation'
import { createText, type Params } from '@jejak/shared/i18n/text'
import { useState } from 'preact/hooks'
import { locale } from '../i18n.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { callRow } from '../sync/http.ts'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { ChoiceField } from '../ui/text-field.tsx'
import { dayText, e } from './t.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }
const m = (key: keyof typeof id, params?: Params): string => TEXTS[locale.value](key, params)

/**
 * What a predikat would pay by the agency's own rule. There is none until an agency gives one, and then nothing is shown.
 * What is typed here stays in this card: it is neither sent nor kept.
 */
export function SimulationCard({ predikat }: { readonly predikat: Predikat }) {
  const { answer } = useAnswer(() => callRow(allowanceContract.allowanceRule, undefined), [])
  if (answer === 'busy' || 'failure' in answer) return null
  const rule = answer.value.rule?.rule
  return rule ? <Simulated rule={rule} predikat={predikat} /> : null
}

const TYPED = 'typed'

function Simulated({
  rule,
  predikat,
}: {
  readonly rule: AllowanceRule
  readonly predikat: Predikat
}) {
  const { base, name, number, date, attendance } = rule
  const [kelas, setKelas] = useState('')
  const [typed, setTyped] = useState('')
  const isTyped = base.length === 0 || kelas === TYPED
  const known = base.find((each) => String(each.kelas) === kelas)?.amount
  const said = amountOf(typed)
  const amount = isTyped ? said : known
  return (
    <div class="card stack">
      <h3>{m('title')}</h3>
      {base.length > 0 && (
        <ChoiceField
          label={m('kelas')}
          value={kelas}
          choices={[
            ['', m('choose')],
            ...base
              .toSorted((one, other) => one.kelas - other.kelas)
              .map(
                (each) =>
                  [
                    String(each.kelas),
                    m('ofKelas', {
                      kelas: String(each.kelas),
                      amount: rupiah(each.amount),
                    }),
                  ] as const,
              ),
            [TYPED, m('own')],
          ]}
          onChange={setKelas}
        />
      )}
      {isTyped && (
        <Field
          label={m('base')}
          hint={m('stays')}
          error={typed !== '' && said === undefined ? m('wrong') : undefined}
        >
          {(described) => (
            <input
              {...described}
              inputMode="numeric"
              autocomplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      {amount !== undefined && <Result rule={rule} predikat={predikat} amount={amount} />}
      <p class="small quiet">
        <bdi>{m('source', { name, number, day: dayText(date) })}</bdi>
      </p>
      {attendance !== null && attendance > 0 && (
        <p class="small quiet">{m('attendance', { percent: attendance })}</p>
      )}
      <Notice>{m('disclaimer')}</Notice>
    </div>
  )
}

function Result({
  rule,
  predikat,
  amount,
}: {
  readonly rule: AllowanceRule
  readonly predikat: Predikat
  readonly amount: number
}) {
  const result = simulate(rule, predikat, amount)
  return (
    <p class="formula" aria-live="polite">
      {m('formula', {
        part: rupiah(result.part),
        percent: result.percent,
        predikat: e(`predikat.${predikat}`),
        amount: rupiah(result.amount),
      })}
    </p>
  )
}

/** "3.500.000" or "3500000"; undefined for anything else. */
function amountOf(text: string): number | undefined {
  const digits = text.trim().replaceAll(/[.\s]/g, '')
  const amount = /^\d{1,9}$/.test(digits) ? Number(digits) : 0
  return amount > 0 && amount <= RUPIAH_MAX ? amount : undefined
}

const rupiah = (amount: number): string =>
  new Intl.NumberFormat(locale.value === 'id' ? 'id-ID' : 'en-GB', {
    style: 'currency',
    currency: 'IDR',
    maximumFractionDigits: 0,
  }).format(amount)
