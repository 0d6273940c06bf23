import { planOf } from '@jejak/shared/skp/plan-of'
import type { ActingPost } from '@jejak/shared/skp/acting-post'
import type { Skp, SkpContent } from '@jejak/shared/skp/skp'
import { useState } from 'preact/hooks'
import { flushForms, keepForm } from '../storage/forms.ts'
import { refreshSkp, saveSkp } from '../data/skp-server.ts'
import { t } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { SKP_FORM, type OpenSkp } from '../data/open-skp.ts'
import type { CallFailure } from '../sync/http.ts'
import { say } from '../ui/toast.ts'
import { dropReadPlan, putReadPlan, type PlanRow } from './plan-row.ts'
import { b } from './t.ts'

/** The three ways out of the preview: save on the server, keep as a draft without network, put it away. */
export function useImport({
  row,
  current,
  acting,
  content,
  onClose,
  onDraft,
}: {
  readonly row: PlanRow
  readonly current: Skp | null
  readonly acting: ActingPost | undefined
  readonly content: SkpContent
  readonly onClose: () => void
  readonly onDraft: (open: OpenSkp) => void
}) {
  const { context } = useSession()
  const { database } = context
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [isBusy, setBusy] = useState(false)
  // One id for all attempts: an answer that was lost on the way must not make a second SKP.
  const [newId] = useState(() => context.clock.newId())
  const ofPost = acting && { actingPostId: acting.postId }
  const change = {
    ...ofPost,
    id: current?.id ?? newId,
    baseVersion: current?.version ?? 0,
    content,
  }

  const undo = async (saved: Skp) => {
    const before: SkpContent = current ? planOf(current) : { ...content, rhk: [] }
    const { id, version } = saved
    const back = await saveSkp(context, { id, baseVersion: version, content: before })
    if (back.ok) await putReadPlan(database, row)
    say(b(back.ok ? 'import.undone' : 'import.undoFailed'))
  }
  return {
    failure,
    isBusy,
    save: async () => {
      setBusy(true)
      const answer = await saveSkp(context, change)
      setBusy(false)
      setFailure(answer.ok ? null : answer.reason)
      if (!answer.ok) {
        // Somebody saved first: with the newest in the cache the preview is worked out anew.
        if (answer.reason.code === 'conflict') await refreshSkp(context)
        return
      }
      await dropReadPlan(database, row)
      say(b('import.saved', { year: String(content.year) }), {
        label: t('action.undo'),
        run: () => void undo(answer.value),
      })
      onClose()
    },
    keepAsDraft: async () => {
      const open: OpenSkp = change
      keepForm(database, SKP_FORM, open)
      await flushForms()
      await dropReadPlan(database, row)
      onDraft(open)
    },
    drop: async () => {
      await dropReadPlan(database, row)
      say(b('import.dropped'), {
        label: t('action.undo'),
        run: () => void putReadPlan(database, row),
      })
      onClose()
    },
  }
}
