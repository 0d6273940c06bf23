import { useState } from 'preact/hooks'
import { decide, holdDecisions, undoDecisions } from '../data/decisions.ts'
import { UNDO_MS } from '../data/entries.ts'
import { countOpen, type Decided, type DecidedById, type Waiting } from '../data/queue.ts'
import type { DataContext } from '../storage/data-context.ts'
import { announce } from '../ui/toast.tsx'
import { r } from './t.ts'

type Last = { readonly ids: readonly string[]; readonly text: string }

/** Decides, says what is left, and takes back. A decision can be undone until it was sent. */
export function useDeciding(
  context: DataContext,
  { waiting, decided }: { readonly waiting: readonly Waiting[]; readonly decided: DecidedById },
) {
  const [last, setLast] = useState<Last | null>(null)
  const isFresh = last !== null && last.ids.some((id) => decided.has(id))

  const settle = async (list: readonly Waiting[], act: Decided, comment = '') => {
    const intents = list.map(({ item }) => ({
      entryId: item.entry.id,
      version: item.entry.version,
      act,
      comment,
    }))
    await decide(context, intents, UNDO_MS)
    const text = r(`review.done.${act}`, {
      n: intents.length,
      left: countOpen(waiting) - intents.length,
    })
    setLast({ ids: intents.map(({ entryId }) => entryId), text })
    announce(text)
  }
  const undo = async (ids: readonly string[]) => {
    const n = await undoDecisions(context, ids)
    announce(n > 0 ? r('review.undone', { n, left: countOpen(waiting) + n }) : r('review.tooLate'))
    return n > 0
  }
  return {
    settle,
    undo,
    /** What was decided last, while it can be taken back. */
    last: isFresh ? last : null,
    hold: () => void (last && holdDecisions(context, last.ids, UNDO_MS)),
  }
}
