import { useEffect, useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { r } from './t.ts'

/** Somebody whose pointer rests here is not reading for ever. */
const LONGEST_MS = 120_000
const AGAIN_MS = 3_000

/**
 * How much waits, and after a decision what was decided and the way back. It has its own place above the list and keeps
 * its height, so it never lies over what is pressed next and never moves it.
 */
export function DecisionStrip({
  last,
  open,
  noted,
  onUndo,
  onHold,
}: {
  /** What was decided last, while it can be undone. */
  readonly last: string | null
  readonly open: number
  readonly noted: number
  readonly onUndo: () => void
  /** Keeps the way back open a while longer. */
  readonly onHold: () => void
}) {
  const [isNear, setNear] = useState(false)
  const canUndo = last !== null
  useEffect(() => {
    if (!isNear || !canUndo) return undefined
    onHold()
    const again = setInterval(onHold, AGAIN_MS)
    const end = setTimeout(() => clearInterval(again), LONGEST_MS)
    return () => {
      clearInterval(again)
      clearTimeout(end)
    }
  }, [isNear, canUndo])
  return (
    <div
      class={`decision-strip ${canUndo ? 'has-undo' : ''}`}
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
      onFocusIn={() => setNear(true)}
      onFocusOut={() => setNear(false)}
    >
      <p class="grow" data-end tabIndex={-1}>
        {last ?? (
          <>
            <strong>{r('review.waiting', { n: open })}</strong>
            {noted > 0 && <span class="quiet"> · {r('review.toCheck', { n: noted })}</span>}
          </>
        )}
      </p>
      {canUndo && (
        <button type="button" class="button plain" aria-keyshortcuts="u" onClick={onUndo}>
          {t('action.undo')}
        </button>
      )}
    </div>
  )
}
