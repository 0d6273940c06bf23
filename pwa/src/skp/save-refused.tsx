import { takesAct } from '@jejak/shared/skp/agreement'
import { useLive } from '../storage/live.ts'
import { findSkp } from '../data/skp.ts'
import { useSession } from '../screen/use-session.ts'
import type { CallFailure } from '../sync/http.ts'
import { Notice } from '../ui/notice.tsx'
import { a, refusalText } from './a.ts'
import { s } from './t.ts'

const OPENINGS = ['withdraw', 'amend'] as const
/** Acts after which an SKP that is not written on is written on again. */
export type Opening = (typeof OPENINGS)[number]

/** Why a plan could not be saved, and what can be done about it. Nothing that was written is lost meanwhile. */
export function SaveRefused({
  failure,
  skpId,
  onTakeNewest,
  onPutOnTop,
  onOpenAgain,
}: {
  readonly failure: CallFailure
  readonly skpId: string
  readonly onTakeNewest: () => void
  readonly onPutOnTop: () => void
  readonly onOpenAgain: (act: Opening) => void
}) {
  const { context } = useSession()
  const live = useLive(() => findSkp(context), [context])
  const skps = live.state === 'ready' ? live.value : []
  const state = skps.find(({ id }) => id === skpId)?.state ?? 'approved'
  const isShut = failure.refused?.code === 'wrong-state'
  const isConflict = failure.code === 'conflict'
  return (
    <div role="alert">
      <Notice tone={isConflict ? 'warn' : 'stop'}>
        <p>{isConflict && !isShut ? s('conflict') : refusalText(failure, skps)}</p>
        {isConflict && (
          <div class="row">
            <button type="button" class="button" onClick={onTakeNewest}>
              {s('takeNewest')}
            </button>
            {!isShut && (
              <button type="button" class="button" onClick={onPutOnTop}>
                {s('putOnTop')}
              </button>
            )}
            {isShut &&
              OPENINGS.filter((act) => takesAct(state, act)).map((act) => (
                <button key={act} type="button" class="button" onClick={() => onOpenAgain(act)}>
                  {a(`then.${act}`)}
                </button>
              ))}
          </div>
        )}
      </Notice>
    </div>
  )
}
