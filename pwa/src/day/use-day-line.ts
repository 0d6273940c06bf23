import type { Day } from '@jejak/shared/calendar/day'
import { useMemo, useState } from 'preact/hooks'
import { planIdOf } from '@jejak/shared/linking/link-view'
import { useAnswers } from '../linking/use-answers.ts'
import type { DraftRow } from '../storage/rows.ts'
import { openingOf } from '../entries/open-form.ts'
import { useSession } from '../screen/use-session.ts'
import type { Opened } from './day-dialogs.tsx'
import type { Changing, LineValue } from './line-context.ts'
import { withFewChoices } from './few-choices.ts'
import { toLineView } from './line-view.ts'
import type { HeldDay } from './use-day.ts'
import { withLineActs } from './with-line-acts.ts'

/** More would make the page slow on an old phone; the rest comes when it is asked for. */
const AT_ONCE = 60

/** The line of a day: what is drawn on it, what of it is ready, and what its blocks may ask for. */
export function useDayLine({
  day,
  held,
  isArriving,
  setOpened,
}: {
  readonly day: Day
  readonly held: HeldDay
  readonly isArriving: boolean
  readonly setOpened: (opened: Opened) => void
}) {
  const { context } = useSession()
  const { entries, drafts, plan, board, hours, choices, linker, isTold } = held
  const [open, setOpen] = useState<{ id: string; changing: Changing | null } | null>(null)
  const [most, setMost] = useState(AT_ONCE)
  const openId = open?.id ?? null
  const view = useMemo(
    () =>
      toLineView({
        judged: board.judged,
        drafts,
        gaps: isArriving ? [] : board.room,
        hours,
        most,
      }),
    [board, drafts, isArriving, hours, most],
  )
  const answers = useAnswers({ drafts, entries, linker })
  const viewOf = (row: DraftRow) =>
    withFewChoices(linker?.view(row.draft, row.chosen) ?? null, choices)
  const planFor = (row: DraftRow) => {
    const link = viewOf(row)
    return link && planIdOf(link)
  }
  const submittable = board.judged.flatMap(({ entry, canSubmit }) => (canSubmit ? [entry] : []))
  const stopped = board.judged.filter(
    ({ entry, canSubmit }) =>
      !canSubmit && (entry.status === 'draft' || entry.status === 'returned'),
  )
  // That nothing fits is an answer as well.
  const isAnswered = (row: DraftRow) => (viewOf(row)?.kind ?? 'open') !== 'open'
  const ready = drafts.filter(isAnswered).map((row) => ({ row, planId: planFor(row) }))
  const unlinked = stopped.filter(({ problems }) => problems.some(({ code }) => code === 'no-plan'))

  const submit = (ids: readonly string[]) => {
    const chosen = submittable.filter(({ id }) => ids.includes(id))
    // Only what is new is asked: whoever reads it, what is not on the screen, or that nothing can be submitted.
    if (!isTold || view.more > 0 || chosen.length === 0) return setOpened({ kind: 'submit', ids })
    const left = ids.length === 1 ? 0 : stopped.length
    withLineActs(({ submitSeen }) => submitSeen(context, chosen, left))
  }
  const value: LineValue = {
    day,
    entries,
    plan,
    openId,
    changing: open?.changing ?? null,
    setOpen: (id, changing) => setOpen(id === null ? null : { id, changing: changing ?? null }),
    choices,
    linker,
    viewOf,
    planFor,
    answers,
    onEdit: (block) =>
      setOpened({
        kind: 'form',
        opening:
          'draft' in block
            ? openingOf.draft(context, block, planFor(block))
            : openingOf.entry(block),
      }),
    onMore: ({ id }) => setOpened({ kind: 'reshape', id }),
    onSubmit: submit,
    onConflict: (id) => setOpened({ kind: 'conflict', id }),
    onHelp: () => setOpened({ kind: 'help' }),
  }
  return {
    view,
    value,
    ready,
    submittable,
    todo: {
      choose: unlinked.length + drafts.length - ready.length,
      mend: stopped.length - unlinked.length,
    },
    acceptReady: () => withLineActs(({ acceptGhosts }) => acceptGhosts(context, ready)),
    acceptAll: () =>
      withLineActs(({ acceptGhosts }) =>
        acceptGhosts(
          context,
          drafts.map((row) => ({ row, planId: planFor(row) })),
        ),
      ),
    showMore: () => setMost(most + AT_ONCE),
  }
}
