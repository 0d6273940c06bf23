import { useEffect } from 'preact/hooks'
import { useLive, valueOr } from '../storage/live.ts'
import { trayText } from '../entries/refused-text.ts'
import { t } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { Notice } from '../ui/notice.tsx'
import { announce } from '../ui/toast.ts'
import { r } from './t.ts'

/** Decisions the server did not take, each with its reason: a bulk act answers for every single item. */
export function RefusedDecisions() {
  const { context } = useSession()
  const rows = valueOr(
    useLive(() => context.database.rejected.toArray(), [context]),
    [],
  ).filter((row) => row.kind === 'review.decide')
  // It comes long after the decision, while the focus is elsewhere.
  useEffect(() => {
    if (rows.length > 0) announce(r('review.refused', { n: rows.length }))
  }, [rows.length])
  if (rows.length === 0) return null
  return (
    <Notice tone="warn">
      <p>
        <strong>{r('review.refused', { n: rows.length })}</strong>
      </p>
      <ul class="small">
        {rows.map((row) => (
          <li key={row.id}>
            {row.about && <bdi>{`${row.about}. `}</bdi>}
            {trayText(row)}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button plain"
        onClick={() => void context.database.rejected.bulkDelete(rows.map((row) => row.id))}
      >
        {t('rejected.dismiss')}
      </button>
    </Notice>
  )
}
