import { isExtensionHere } from '../handoff/extension.ts'
import { useLive } from '../storage/live.ts'
import { cancelOrders, findHandover } from '../storage/recorded.ts'
import { useSession } from '../screen/use-session.ts'
import { Notice } from '../ui/notice.tsx'
import { toMoment } from './moment.ts'
import { b } from './t.ts'

/** How far what was sent has come: waits here, or is with the extension. */
export function Handover() {
  const { me, context } = useSession()
  const live = useLive(() => findHandover(context.database), [context])
  if (live.state !== 'ready') return null
  const { waiting, handed } = live.value
  return (
    <>
      {waiting > 0 && (
        <Notice tone="warn" icon="clock">
          <div class="row spread">
            <p class="grow handover-words">{b('page.waiting', { n: waiting })}</p>
            <button type="button" class="button" onClick={() => void cancelOrders(context)}>
              {b('page.cancel')}
            </button>
          </div>
        </Notice>
      )}
      {waiting === 0 && handed && (
        <Notice tone="good">
          {handed.taken > 0 && (
            <p>{b('page.handed', { n: handed.taken, time: toMoment(handed.at, me.zone).time })}</p>
          )}
          {handed.known > 0 && <p>{b('page.handedKnown', { n: handed.known })}</p>}
        </Notice>
      )}
      {!isExtensionHere.value && <Notice>{b('page.noExtension')}</Notice>}
    </>
  )
}
