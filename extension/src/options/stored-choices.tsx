import { forgetChoice } from '../suggestions/choices.ts'
import { database } from '../storage/database.ts'
import { l } from '../ui/linking-t.ts'
import { useLive } from '../ui/use-live.ts'
import { StoredTable } from './stored-table.tsx'
import { o } from './t.ts'

/** Which rencana aksi the person gave which line: what the order of suggestions is learned from. */
export function StoredChoices() {
  const { value: choices = [] } = useLive(
    () => database.choices.orderBy('at').reverse().toArray(),
    [],
  )
  return (
    <details>
      <summary>{o('choices.title', { n: choices.length })}</summary>
      <p class="soft">{o('choices.lead')}</p>
      {choices.length > 0 && (
        <>
          <StoredTable
            heads={[o('choices.line'), o('choices.rencanaAksi')]}
            rows={choices}
            keyOf={({ id }) => id}
            cellsOf={({ text, planId, rencanaAksi }) => [
              text,
              planId === null ? l('linking.none') : rencanaAksi,
            ]}
            onDelete={({ id }) => forgetChoice(id)}
          />
          <p class="row">
            <button type="button" class="stop" onClick={() => void database.choices.clear()}>
              {o('choices.deleteAll')}
            </button>
          </p>
        </>
      )}
    </details>
  )
}
