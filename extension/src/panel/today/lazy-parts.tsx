import type { Day } from '@jejak/shared/calendar/day'
import type { DaySuggestions, DaySuggestion } from '../../suggestions/day-suggestions.ts'
import type { StoredSuggestion } from '../../storage/database.ts'
import { useLazy } from '../../ui/use-lazy.ts'
import type { Seed } from './quick-add.tsx'
import type { CardMode } from './suggestion-card.tsx'

/*
 * What is not needed to show the day is loaded once the day stands: the panel must open at once, and most days are
 * only looked at.
 */

type FormProps = { readonly item: DaySuggestion; readonly onDone: () => void }
type OfDay = { readonly day: Day; readonly found: DaySuggestions }

/** The line for typing, with room kept for it so that nothing jumps. */
export function QuickAddPart(props: OfDay & { readonly seed: Seed | undefined }) {
  const part = useLazy(() => import('./quick-add.tsx'))
  return part ? <part.QuickAdd {...props} /> : <div class="quick-add-room" />
}

export function QuestionsPart(props: OfDay & { readonly onDay: (day: Day) => void }) {
  const part = useLazy(() => import('./questions.tsx'))
  return part ? <part.QuestionList {...props} /> : null
}

export function RepeatPart(props: OfDay & { readonly onClose: () => void }) {
  const part = useLazy(() => import('./repeat-sheet.tsx'))
  return part ? <part.RepeatSheet {...props} /> : null
}

/** What a line says besides its sentence: folded, so it may come after the lines stand. */
export function DetailsPart(
  props: Pick<FormProps, 'item'> & {
    readonly onMode: (mode: CardMode) => void
    readonly onDrop: () => void
  },
) {
  const part = useLazy(() => import('./card-details.tsx'))
  return part ? <part.CardDetails {...props} /> : null
}

/** What was dropped, on the days on which something was. */
export function DroppedPart(props: { readonly rows: readonly StoredSuggestion[] }) {
  const part = useLazy(() => import('./dropped.tsx'))
  return part ? <part.Dropped {...props} /> : null
}

/** Drafts on their way, and whose they are. */
export function NoticesPart() {
  const part = useLazy(() => import('./notices.tsx'))
  return part ? <part.Notices /> : null
}

/** Editing and cutting: most lines are taken as they are. */
export function EditPart(props: FormProps) {
  const part = useLazy(() => import('./edit-form.tsx'))
  return part ? <part.EditForm {...props} /> : null
}

export function SplitPart(props: FormProps) {
  const part = useLazy(() => import('./split-form.tsx'))
  return part ? <part.SplitForm {...props} /> : null
}

/** What is about to be moved, word for word. */
export function MovePart(props: {
  readonly items: readonly DaySuggestion[]
  readonly onClose: () => void
  readonly onCancel: () => void
}) {
  const part = useLazy(() => import('./move-dialog.tsx'))
  return part ? <part.MoveDialog {...props} /> : null
}

export function TemplateDialog(props: {
  readonly item: DaySuggestion
  readonly onClose: () => void
}) {
  const part = useLazy(() => import('./template-of-suggestion.tsx'))
  return part ? <part.TemplateOfSuggestion {...props} /> : null
}
