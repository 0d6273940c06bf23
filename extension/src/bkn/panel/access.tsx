import { askForBkn } from '../tab/bkn-tab.ts'
import { b } from './t.ts'

/** Asked on a click, for one host only. */
export function Access({ onAllowed }: { readonly onAllowed: () => void }) {
  const ask = async () => {
    if (await askForBkn()) onAllowed()
  }
  return (
    <section class="note stack tight">
      <h2>{b('access.title')}</h2>
      <p>{b('access.text')}</p>
      <p class="row">
        <button type="button" class="primary" onClick={() => void ask()}>
          {b('access.allow')}
        </button>
      </p>
    </section>
  )
}
