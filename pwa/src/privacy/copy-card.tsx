import { privacyContract } from '@jejak/shared/api/routes/privacy'
import type { OwnData } from '@jejak/shared/privacy/own-data'
import { isUnderWay } from '@jejak/shared/report/export'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { momentText, p } from './t.ts'

const KB = 1000

/** One copy: how far it has come, or its file and until when it can be had. */
export function CopyCard({
  copy,
  onCancel,
}: {
  readonly copy: OwnData
  readonly onCancel: () => void
}) {
  const { zone } = useSession().me
  const { id, at, state, rows, total, size, problem, expiresAt } = copy
  return (
    <li class="stack">
      <p>
        <strong>{p('copy.of', { when: momentText(at, zone) })}</strong>
      </p>
      {isUnderWay(state) ? (
        <>
          <label class="privacy-progress">
            <span class="small">{p(`copy.state.${state}`, { n: rows, total })}</span>
            <progress value={rows} max={Math.max(total, 1)} />
          </label>
          {state !== 'sealing' && (
            <div class="row">
              <button type="button" class="button" onClick={onCancel}>
                {p('copy.cancel')}
              </button>
            </div>
          )}
        </>
      ) : (
        <p class={state === 'failed' ? 'field-error' : 'small'}>
          {problem ? p(`copy.problem.${problem}`) : p(`copy.state.${state}`, { n: rows, total })}
        </p>
      )}
      {state === 'done' && (
        <div class="row">
          <a class="button primary" href={`${privacyContract.ownDataFile.path}?id=${id}`} download>
            <Icon name="download" />
            {p('copy.download', { size: Math.max(1, Math.round(size / KB)) })}
          </a>
          <span class="small quiet">
            {p('copy.until', { when: momentText(expiresAt ?? 0, zone) })}
          </span>
        </div>
      )}
    </li>
  )
}
