import type { RequestOf, ResponseOf } from '@jejak/shared/api/contract'
import { useState } from 'preact/hooks'
import { Field } from '../ui/field.tsx'
import { a } from './t.ts'

const LIFETIMES = [3, 7, 14, 30] as const
const USUAL = 14

/** Units with how far each has come, and a button for its sheet. */
export function UnitList({
  units,
  isBusy,
  onIssue,
}: {
  readonly units: ResponseOf<'activationUnits'>['units']
  readonly isBusy: boolean
  readonly onIssue: (of: RequestOf<'issueCodes'>['of'], days: number) => void
}) {
  const [days, setDays] = useState<number>(USUAL)
  return (
    <>
      <section class="card stack" aria-label={a('sheets.all')}>
        <Field label={a('sheets.days')} hint={a('sheets.replaces')}>
          {(described) => (
            <select
              {...described}
              value={String(days)}
              onChange={(event) => setDays(Number(event.currentTarget.value))}
            >
              {LIFETIMES.map((n) => (
                <option key={n} value={String(n)}>
                  {a('sheets.daysOption', { n })}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button
          type="button"
          class="button primary"
          disabled={isBusy}
          onClick={() => onIssue({ unor: 'all' }, days)}
        >
          {a('sheets.all')}
        </button>
      </section>
      <ul class="stack">
        {units.map(({ id, name, people, active, issued }) => (
          <li key={id} class="card row spread">
            <span class="grow">
              <strong>
                <bdi>{name || a('sheets.noUnit')}</bdi>
              </strong>
              <br />
              <span class="small quiet">
                {a('sheets.progress', { active, people })}
                {issued > 0 && ` · ${a('sheets.issued', { n: issued })}`}
              </span>
            </span>
            <button
              type="button"
              class="button"
              disabled={isBusy || active === people}
              aria-label={a('sheets.makeNamed', { unit: name || a('sheets.noUnit') })}
              onClick={() => onIssue({ unor: id ?? 'none' }, days)}
            >
              {a('sheets.make')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
