import { periodGate } from '@jejak/shared/skp/period-gate'
import { findMerges, proposeText } from '@jejak/shared/split-merge/merge'
import { proposeCut } from '@jejak/shared/split-merge/split'
import type { EntryContent } from '@jejak/shared/entry/entry'
import type { Me } from '@jejak/shared/org/me'
import { removeEntry, saveEntry, undoRemove, withdrawEntry } from '../data/entries.ts'
import { mergeTwo, splitInTwo } from '../data/split-merge.ts'
import { undoReshape } from '../data/undo-split-merge.ts'
import { refusedText } from '../entries/refused-text.ts'
import { t } from '../i18n.ts'
import { todayIn } from '../screen/clock.ts'
import { r } from '../screen/routine-text.ts'
import { offerUndo } from '../split-merge/offer-undo.ts'
import type { DataContext } from '../storage/data-context.ts'
import { toContent } from '../storage/same.ts'
import type { ShownEntry } from '../storage/views.ts'
import { say } from '../ui/toast.ts'
import { l, timesOf } from './line-text.ts'
import { whyFixed } from './why-fixed.ts'

type Change = Partial<Pick<EntryContent, 'start' | 'end' | 'text'>>

/** Changes times or words in place. False when it could not be, which has then been said. */
export async function changeEntry(
  context: DataContext,
  entry: ShownEntry,
  change: Change,
): Promise<boolean> {
  const before = toContent(entry)
  const after: EntryContent = { ...before, ...change }
  const done = await saveEntry(context, { id: entry.id, saw: before, content: after })
  if (!done.ok) {
    say(refusedText(done.reason))
    return false
  }
  const isWorded = change.text !== undefined
  say(isWorded ? l('worded') : l('moved', timesOf(after)), {
    label: t('action.undo'),
    run: () =>
      void undoReshape(context, [{ kind: 'saved', id: entry.id, before, after }]).then((isWhole) =>
        say(isWhole ? l(isWorded ? 'wordedBack' : 'movedBack') : r('more.movedOn')),
      ),
  })
  return true
}

export const sayFixed = (entry: ShownEntry): void => {
  const why = whyFixed(entry)
  if (why) say(l(`fixed.${why}`))
}

export async function removeWithUndo(context: DataContext, entry: ShownEntry): Promise<void> {
  if (entry.status === 'returned') return say(l('remove.returned'))
  if (whyFixed(entry)) return sayFixed(entry)
  const done = await removeEntry(context, entry.id)
  if (!done.ok) return say(refusedText(done.reason))
  say(t('entry.removed'), {
    label: t('action.undo'),
    run: () =>
      void undoRemove(context, entry.id).then((isBack) =>
        say(t(isBack ? 'entry.restored' : 'entry.tooLate')),
      ),
  })
}

export async function withdraw(context: DataContext, entry: ShownEntry): Promise<void> {
  const done = await withdrawEntry(context, entry.id)
  say(done.ok ? t('entry.withdrawn') : refusedText(done.reason))
}

/** Cuts an entry in the middle; where exactly is a matter of pulling at the edge. */
export async function splitInMiddle(
  context: DataContext,
  me: Me,
  entry: ShownEntry,
): Promise<void> {
  if (whyFixed(entry)) return sayFixed(entry)
  // The second part is a new draft, and a draft is only submitted in an open period.
  const gate = periodGate({
    periods: me.periods,
    day: entry.day,
    today: todayIn(me.zone),
    correction: null,
  })
  if (gate !== 'open') return say(r('more.splitClosed'))
  const done = await splitInTwo(context, entry, proposeCut(entry))
  if (done.ok) return offerUndo(context, r('more.splitDone'), done.value)
  const { reason } = done
  if (reason.code === 'outside') return say(r('more.splitOutside', timesOf(entry)))
  say(refusedText(reason))
}

type Pair = ReturnType<typeof findMerges<ShownEntry>>[number]

/** The neighbours an entry can be merged with as it stands: `next` and `before` of it. */
export function mergesOf(
  entry: ShownEntry,
  entries: readonly ShownEntry[],
): Partial<Record<'next' | 'before', Pair>> {
  if (whyFixed(entry)) return {}
  const pairs = findMerges(
    entry,
    entries.filter((other) => !other.removed),
  ).filter(({ keep, absorb }) => keep.conflict === null && absorb.conflict === null)
  const otherOf = ({ keep, absorb }: Pair) => (keep.id === entry.id ? absorb : keep)
  const next = pairs.find((pair) => isAfter(otherOf(pair), entry))
  const before = pairs.find((pair) => !isAfter(otherOf(pair), entry))
  return { ...(next && { next }), ...(before && { before }) }
}

const isAfter = (other: ShownEntry, entry: ShownEntry): boolean =>
  other.start > entry.start || (other.start === entry.start && other.end >= entry.end)

export async function mergePair(context: DataContext, { keep, absorb }: Pair): Promise<void> {
  const [first, second] = keep.start <= absorb.start ? [keep, absorb] : [absorb, keep]
  const text = proposeText(first.text, second.text)
  const done = await mergeTwo(context, { keep, absorb, text })
  if (!done.ok) return say(refusedText(done.reason))
  offerUndo(context, r('more.mergeDone'), done.value)
}
