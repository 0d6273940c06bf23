import type { Unlinked } from '@jejak/shared/linking/alike'
import type { Linker } from '@jejak/shared/linking/linker'
import { useState } from 'preact/hooks'
import { chooseForDrafts } from '../data/settle-draft.ts'
import { linkAlike, linkEntry, unlinkAlike } from '../data/link-entry.ts'
import { useSession } from '../screen/use-session.ts'
import type { DraftRow } from '../storage/rows.ts'
import type { ShownEntry } from '../storage/views.ts'
import { say } from '../ui/toast.ts'
import { l } from './linking-text.ts'

type Answer = { readonly id: string; readonly planId: string | null }

/** Who may be told the same: suggestions without an answer, and drafts without a rencana aksi. */
type Waiting = Unlinked & ({ readonly draft: DraftRow } | { readonly entry: ShownEntry })

/**
 * Takes the answers to the rows of a day, and offers each for the others of its kind. Nothing is applied before the offer
 * is taken, and that can be undone.
 * @param entries of the same day; those that were handed in, or have a rencana aksi, are left alone
 */
export function useAnswers({
  drafts,
  entries,
  linker,
}: {
  readonly drafts: readonly DraftRow[]
  readonly entries: readonly ShownEntry[]
  readonly linker: Linker | null
}) {
  const { context } = useSession()
  const [last, setLast] = useState<Answer | null>(null)

  const apply = async (targets: readonly Waiting[], planId: string | null) => {
    setLast(null)
    const ids = targets.flatMap((one) => ('draft' in one ? one.draft.id : []))
    const own = targets.flatMap((one) => ('entry' in one ? one.entry : []))
    await chooseForDrafts(context, ids, planId)
    await linkAlike(context, own, planId)
    const takeBack = async () => {
      await chooseForDrafts(context, ids, undefined)
      await unlinkAlike(context, own, planId)
      say(l('linking.undone'))
    }
    say(l(planId === null ? 'linking.appliedNone' : 'linking.applied', { n: targets.length }), {
      label: l('linking.undo'),
      run: () => void takeBack(),
    })
  }
  return {
    /** The person's answer for a suggestion or an entry; null: nothing fits. */
    give: async (id: string, planId: string | null): Promise<void> => {
      const entry = entries.find((each) => each.id === id)
      if (entry) await linkEntry(context, entry, planId)
      else await chooseForDrafts(context, [id], planId)
      setLast({ id, planId })
    },
    /** What `PlanChips` offers beside the row that was answered last. */
    alikeTo: (id: string) => {
      if (!linker || last?.id !== id) return undefined
      const rows = toRows(linker, drafts, entries)
      const one = rows.find((row) => row.id === id)
      const targets = one ? linker.alikeTo(one, rows.filter(isUnanswered(linker))) : []
      return { n: targets.length, onApply: () => void apply(targets, last.planId) }
    },
  }
}

const toRows = (
  { rank }: Linker,
  drafts: readonly DraftRow[],
  entries: readonly ShownEntry[],
): readonly Waiting[] => [
  ...drafts.map((draft): Waiting => {
    const { id, draft: told } = draft
    const { text, objectKey, app } = told
    return { id, text, objectKey, app, ranked: rank(told), draft }
  }),
  ...entries
    .filter(({ status }) => status === 'draft')
    .map((entry): Waiting => {
      const { id, text } = entry
      return { id, text, objectKey: '', app: '', ranked: rank({ text, objectKey: '' }), entry }
    }),
]

/** What is certain, or was answered, keeps what it has. */
const isUnanswered = (linker: Linker) => (row: Waiting) => {
  const chosen = 'draft' in row ? row.draft.chosen : (row.entry.planId ?? undefined)
  return linker.view(row, chosen).kind === 'open'
}
