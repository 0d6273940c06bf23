import { useLive, valueOr } from '../storage/live.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { findReadPlan } from './plan-row.ts'
import { b } from './t.ts'
import './import.css'

/** On the SKP page: a plan from e-Kinerja waits to be looked at, or how to get one. */
export function ImportNotice({ onLook }: { readonly onLook: () => void }) {
  const { context } = useSession()
  const row = valueOr(
    useLive(() => findReadPlan(context.database), [context]),
    undefined,
  )
  if (row) {
    const { year, rhk } = row.plan
    const actions = rhk.reduce((sum, each) => sum + each.rencanaAksi.length, 0)
    return (
      <Notice icon="download">
        <div class="row spread">
          <p class="grow import-ready">
            <strong>{b('import.title')}</strong>
            <br />
            {b('import.ready', { year: String(year), rhk: rhk.length, actions })}
          </p>
          <button type="button" class="button primary" onClick={onLook}>
            {b('import.look')}
          </button>
        </div>
      </Notice>
    )
  }
  return (
    <details class="extension-hint">
      <summary>
        <Icon name="download" /> {b('import.how')}
      </summary>
      <ol class="stack">
        <li>{b('import.step1')}</li>
        <li>{b('import.step2')}</li>
        <li>{b('import.step3')}</li>
      </ol>
    </details>
  )
}
