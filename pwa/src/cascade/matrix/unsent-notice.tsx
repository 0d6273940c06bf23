import { t } from '../../i18n.ts'
import { Notice } from '../../ui/notice.tsx'
import { refusalText, x } from './t.ts'
import type { Unsent } from './use-matrix.ts'

/** What was written and could not be sent: why, and what can be done. Nothing of it is lost meanwhile. */
export const UnsentNotice = ({
  unsent: { reason, writes },
  onRetry,
  onReload,
}: {
  readonly unsent: Unsent
  readonly onRetry: () => void
  readonly onReload: () => void
}) => (
  <div role="alert">
    <Notice tone="stop">
      <p>{refusalText(reason)}</p>
      {writes.length > 0 && (
        <ul class="small">
          {writes.map(({ person, column, uraian }) => (
            <li key={`${person.id} ${column.id}`}>
              <bdi>{person.name}</bdi>: <bdi>{uraian}</bdi>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        {writes.length > 0 && (
          <button type="button" class="button" onClick={onRetry}>
            {t('action.retry')}
          </button>
        )}
        <button type="button" class="button" onClick={onReload}>
          {writes.length > 0 ? x('discard') : x('reload')}
        </button>
      </div>
    </Notice>
  </div>
)
