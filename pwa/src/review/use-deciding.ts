import { useEffect, useState } from 'preact/hooks'
import { decide, holdDecisions, undoDecisions } from '../data/decisions.ts'
import { UNDO_MS } from '../data/entries.ts'
import {
  countOpen,
  readDecided,
  toWaiting,
  type Decided,
  type DecidedById,
  type Waiting,
} from '../data/queue.ts'
import type { DataContext } from '../storage/data-context.ts'
import { announce } from '../ui/toast.ts'
import { r } from './t.ts'

type Last = {
  readonly ids: readonly string[]
  readonly text: string
  /** The outbox of this device has shown it: when it shows it no more, it was sent. */
  readonly isSeen: boolean
}

/** Decides, says what is left, and takes back. A decision can be undone until it was sent. */
export function useDeciding(
  context: DataContext,
  { waiting, decided }: { readonly waiting: readonly Waiting[]; readonly decided: DecidedById },
) {
  const [last, setLast] = useState<Last | null>(null)
  const isWaiting = last !== null && last.ids.some((id) => decided.has(id))
  useEffect(() => {
    if (isWaiting) setLast((one) => one && { ...one, isSeen: true })
  }, [isWaiting, last?.ids])

  // What is drawn may be a moment behind: whoever is quick decides twice in it.
  const countLeft = async () =>
    countOpen(
      toWaiting(
        waiting.map(({ item }) => item),
        await readDecided(context.database),
      ),
    )

  const settle = async (list: readonly Waiting[], act: Decided, comment = '') => {
    const intents = list.map(({ item }) => ({
      entryId: item.entry.id,
      version: item.entry.version,
      act,
      comment,
    }))
    await decide(context, intents, UNDO_MS)
    const text = r(`review.done.${act}`, { n: intents.length, left: await countLeft() })
    setLast({ ids: intents.map(({ entryId }) => entryId), text, isSeen: false })
    announce(text)
  }
  const undo = async (ids: readonly string[]) => {
    const n = await undoDecisions(context, ids)
    if (ids === last?.ids) setLast(null)
    announce(n > 0 ? r('review.undone', { n, left: await countLeft() }) : r('review.tooLate'))
    return n > 0
  }
  return {
    settle,
    undo,
    /** What was decided last, while it can be taken back. */
    last: last && (isWaiting || !last.isSeen) ? last : null,
    hold: () => void (last && holdDecisions(context, last.ids, UNDO_MS)),
  }
}
