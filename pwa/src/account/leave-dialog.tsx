import { useEffect, useState } from 'preact/hooks'
import { countOffered } from '../data/drafts.ts'
import { leave } from '../data/session.ts'
import { sendBesideNow, sendNow } from '../data/sync.ts'
import { findUnfinished } from '../data/unfinished.ts'
import { exportUnsent, saveFile } from '../storage/export.ts'
import { retryFiles } from '../storage/files.ts'
import { flushForms } from '../storage/forms.ts'
import { useLive } from '../storage/live.ts'
import { countUnsent } from '../storage/unsent.ts'
import { t } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { Loading } from '../ui/page-states.tsx'
import { say } from '../ui/toast.ts'
import { leaveText } from './leave-text.ts'
import { LeaveLosses } from './leave-losses.tsx'
import { LeaveWays, type LeavePhase } from './leave-ways.tsx'

/**
 * Leaving never destroys unsent work: send it first, keep it sealed here, or take a file along. What it does destroy is
 * said before: suggestions, and what was begun in a form, in whichever tab.
 */
export function LeaveDialog({ onClose }: { readonly onClose: () => void }) {
  const { me, context } = useSession()
  const { database } = context
  const [phase, setPhase] = useState<LeavePhase>('idle')
  const [isStuck, setStuck] = useState(false)
  const [isFlushed, setFlushed] = useState(false)
  // What this tab has typed and not written yet counts like the rest.
  useEffect(
    () =>
      void flushForms()
        .catch(reportError)
        .then(() => setFlushed(true)),
    [],
  )
  const live = useLive(async () => {
    const [unsent, offered, unfinished] = await Promise.all([
      countUnsent(database),
      countOffered(database),
      findUnfinished(database),
    ])
    return { unsent, offered, unfinished }
  }, [database])

  const goNow = async (before?: () => Promise<void>) => {
    setPhase('leaving')
    try {
      await before?.()
      await leave()
    } catch (error) {
      reportError(error)
      setPhase('idle')
      say(leaveText('leave.failed'))
    }
  }
  const sendFirst = async () => {
    setPhase('sending')
    await database.outbox.toCollection().modify({ holdUntil: 0 })
    await retryFiles(database)
    await sendNow()
    await sendBesideNow()
    // They may have chosen another way meanwhile.
    if (database.isOver) return
    if ((await countUnsent(database)) === 0) return goNow()
    setPhase((now) => (now === 'sending' ? 'idle' : now))
    setStuck(true)
  }
  const takeFile = () =>
    goNow(async () =>
      saveFile('jejak-belum-terkirim.json', 'application/json', await exportUnsent(context, me)),
    )

  if (live.state === 'loading' || !isFlushed) {
    return (
      <Dialog title={t('account.leave')} onClose={onClose}>
        <Loading />
      </Dialog>
    )
  }
  const isUnread = live.state === 'failed'
  const { unsent, offered, unfinished } = isUnread
    ? { unsent: 0, offered: 0, unfinished: [] }
    : live.value
  const losses = <LeaveLosses offered={offered} unfinished={unfinished} onClose={onClose} />
  if (unsent > 0) {
    return (
      <Dialog title={leaveText('leave.title', { n: unsent })} onClose={onClose}>
        {losses}
        {isStuck && <Notice tone="warn">{leaveText('leave.stuck', { n: unsent })}</Notice>}
        <LeaveWays
          phase={phase}
          onSend={() => {
            void sendFirst().catch((error: unknown) => {
              if (database.isOver) return
              reportError(error)
              setPhase('idle')
              setStuck(true)
            })
          }}
          onSeal={() => void goNow()}
          onFile={() => void takeFile()}
        />
      </Dialog>
    )
  }
  const isLosing = unfinished.length > 0
  return (
    <Dialog
      title={t('account.leave')}
      onClose={onClose}
      foot={
        <DialogFoot
          onCancel={onClose}
          act={isLosing ? leaveText('leave.lose') : t('account.leave')}
          isOff={phase !== 'idle'}
          onAct={() => void goNow()}
        />
      }
    >
      {isUnread ? (
        <Notice tone="warn">{leaveText('leave.unread')}</Notice>
      ) : (
        <p>{leaveText(isLosing ? 'leave.cleanSaved' : 'leave.clean')}</p>
      )}
      {losses}
      {isLosing && (
        <div class="stack">
          <button
            type="button"
            class="button wide"
            disabled={phase !== 'idle'}
            onClick={() => void takeFile()}
          >
            {leaveText('leave.file')}
          </button>
          <p class="small quiet">{leaveText('leave.fileLost')}</p>
        </div>
      )}
    </Dialog>
  )
}
