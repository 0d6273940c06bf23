import { saveEntry } from '../data/entries.ts'
import { remember } from '../data/drafts.ts'
import { planOn } from '../data/skp.ts'
import { refusedText } from '../entries/refused-text.ts'
import { useRanked } from '../quick-add/use-ranked.ts'
import { useSession } from '../screen/use-session.ts'
import { toContent } from '../storage/same.ts'
import type { ShownEntry } from '../storage/views.ts'
import { say } from '../ui/toast.tsx'
import { useLine } from './line-context.ts'

export function EntryLink({ entry }: { readonly entry: ShownEntry }) {
  const { me, context } = useSession()
  const { plan } = useLine()
  const choices = planOn(plan, me.periods, entry.day)
  const ranked = useRanked(entry.text, choices)
  const link = async (planId: string) => {
    const saw = toContent(entry)
    const done = await saveEntry(context, { id: entry.id, saw, content: { ...saw, planId } })
    if (!done.ok) return say(refusedText(done.reason))
    await remember(context, { text: entry.text, planId })
  }
  return (
    <div class="link-place chips">
      {ranked.map(({ id }) => (
        <button key={id} type="button" class="chip" onClick={() => void link(id)}>
          {choices.find((choice) => choice.id === id)?.rencanaAksi}
        </button>
      ))}
    </div>
  )
}
