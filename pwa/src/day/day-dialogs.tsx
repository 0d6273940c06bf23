import type { Day } from '@jejak/shared/calendar/day'
import type { PlanChoice } from '../data/skp.ts'
import type { Judged } from '../entries/day-view-model.ts'
import type { Opening } from '../entries/open-form.ts'
import { lazyDialog } from '../screen/lazy-page.tsx'
import type { ShownEntry } from '../storage/views.ts'

const EntryFormDialog = lazyDialog(
  'form.loading',
  async () => (await import('../entries/entry-form.tsx')).EntryFormDialog,
)
const SubmitDialog = lazyDialog(
  'submit.title',
  async () => (await import('./submit-dialog.tsx')).SubmitDialog,
)
const RepeatDialog = lazyDialog(
  'day.repeat',
  async () => (await import('../templates/repeat-dialog.tsx')).RepeatDialog,
)
const ReshapeDialog = lazyDialog(
  'more.title',
  async () => (await import('../split-merge/split-merge-dialog.tsx')).ReshapeDialog,
)
const ConflictDialog = lazyDialog(
  'conflict.title',
  async () => (await import('./conflict-dialog.tsx')).ConflictDialog,
)
const LineHelp = lazyDialog('day.help', async () => (await import('./line-help.tsx')).LineHelp)

/** Fetched once the page has nothing better to do. */
export const OFTEN_NEEDED = [
  EntryFormDialog,
  SubmitDialog,
  ConflictDialog,
  RepeatDialog,
  ReshapeDialog,
]

/** What stands open over the day. */
export type Opened =
  | { readonly kind: 'form'; readonly opening: Opening }
  | { readonly kind: 'submit'; readonly ids: readonly string[] }
  | { readonly kind: 'reshape' | 'conflict'; readonly id: string }
  | { readonly kind: 'repeat' | 'help' }

export function DayDialogs({
  opened,
  day,
  entries,
  judged,
  plan,
  onClose,
}: {
  readonly opened: Opened | null
  readonly day: Day
  readonly entries: readonly ShownEntry[]
  readonly judged: readonly Judged[]
  readonly plan: readonly PlanChoice[]
  readonly onClose: () => void
}) {
  const shared = { entries, plan, onClose }
  switch (opened?.kind) {
    case undefined:
      return null
    case 'form':
      return <EntryFormDialog key={opened.opening.key} opening={opened.opening} {...shared} />
    case 'submit': {
      const chosen = judged.filter(({ entry }) => opened.ids.includes(entry.id))
      return <SubmitDialog day={day} judged={chosen} onClose={onClose} />
    }
    case 'reshape': {
      const entry = entries.find(({ id }) => id === opened.id)
      return entry ? <ReshapeDialog entry={entry} {...shared} /> : null
    }
    case 'conflict':
      return <ConflictDialog entryId={opened.id} onClose={onClose} />
    case 'repeat':
      return <RepeatDialog day={day} {...shared} />
    case 'help':
      return <LineHelp onClose={onClose} />
  }
}
