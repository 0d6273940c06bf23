import { useLive } from '../../ui/use-live.ts'
import { readBkn, writeBkn } from '../store/bkn-store.ts'
import { b } from './t.ts'

/** What the person agreed to once, in sight, and easy to take back. */
export function Mappings() {
  const { value: mappings = [] } = useLive(() => readBkn('mappings'), [])
  const { value: units = [] } = useLive(() => readBkn('units'), [])
  if (mappings.length + units.length === 0) return null
  const forgetUnit = (choice: (typeof units)[number]) =>
    writeBkn(
      'units',
      units.filter(({ at, rencanaAksi }) => at !== choice.at || rencanaAksi !== choice.rencanaAksi),
    )
  const forget = (rencanaAksi: string) =>
    writeBkn(
      'mappings',
      mappings.filter((each) => each.rencanaAksi !== rencanaAksi),
    )
  return (
    <details class="small">
      <summary>{b('fill.maps')}</summary>
      <ul class="stack tight">
        {mappings.map(({ rencanaAksi, option }) => (
          <li key={rencanaAksi} class="row">
            <span class="grow">
              {rencanaAksi} → {option}
            </span>
            <button type="button" class="quiet" onClick={() => void forget(rencanaAksi)}>
              {b('fill.unmap')}
            </button>
          </li>
        ))}
        {units.map((choice) => (
          <li key={`${choice.rencanaAksi} ${choice.own}`} class="row">
            <span class="grow">
              {choice.rencanaAksi}: {b('field.unit')} {choice.own} → {choice.theirs}
            </span>
            <button type="button" class="quiet" onClick={() => void forgetUnit(choice)}>
              {b('fill.unmap')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
