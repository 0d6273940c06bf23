import { acceptDrafts, changeDraft, unacceptDrafts, type Accepting } from '../data/draft-acts.ts'
import { setDraftState } from '../data/settle-draft.ts'
import { t } from '../i18n.ts'
import type { DataContext } from '../storage/data-context.ts'
import type { DraftRow } from '../storage/rows.ts'
import { say } from '../ui/toast.ts'
import { l, timesOf } from './line-text.ts'

/** Suggestions become entries, and may become suggestions again. */
export async function acceptGhosts(context: DataContext, all: readonly Accepting[]): Promise<void> {
  await acceptDrafts(context, all)
  const ids = all.map(({ row }) => row.id)
  say(ids.length === 1 ? t('draft.accepted') : t('draft.acceptedAll', { n: ids.length }), {
    label: t('action.undo'),
    run: () =>
      void unacceptDrafts(context, ids).then((isWhole) =>
        say(l(isWhole ? 'undone.accept' : 'undone.partly')),
      ),
  })
}

export async function dropGhost(context: DataContext, row: DraftRow): Promise<void> {
  await setDraftState(context, row.id, 'dropped')
  say(t('draft.dropped'), {
    label: t('action.undo'),
    run: () => void setDraftState(context, row.id, 'offered'),
  })
}

type Change = Parameters<typeof changeDraft>[2]

/** Changes times or words of a suggestion before it is accepted. */
export async function changeGhost(
  context: DataContext,
  { id, draft }: DraftRow,
  change: Change,
): Promise<boolean> {
  if (!(await changeDraft(context, id, change))) return false
  const isWorded = change.text !== undefined
  const { start, end, text } = draft
  say(isWorded ? l('worded') : l('moved.ghost', timesOf({ ...draft, ...change })), {
    label: t('action.undo'),
    run: () =>
      void changeDraft(context, id, { start, end, text }).then((isBack) =>
        say(l(isBack ? (isWorded ? 'wordedBack' : 'movedBack') : 'undone.partly')),
      ),
  })
  return true
}
