import { forgetChoice } from '../drafts/choices.ts'
import { database } from '../drafts/database.ts'
import { useLive } from '../ui/use-live.ts'
import { o } from './words.ts'

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
          <table>
            <thead>
              <tr>
                <th scope="col">{o('choices.line')}</th>
                <th scope="col">{o('choices.rencanaAksi')}</th>
                <th scope="col">
                  <span class="unseen">{o('stored.delete')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {choices.map(({ id, text, rencanaAksi }) => (
                <tr key={id}>
                  <td>{text}</td>
                  <td>{rencanaAksi}</td>
                  <td class="actions">
                    <button type="button" class="quiet" onClick={() => void forgetChoice(id)}>
                      {o('stored.delete')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
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
