import type { DaySuggestion } from '../../suggestions/day-suggestions.ts'
import { database } from '../../storage/database.ts'
import { t } from '../../ui/t.ts'
import { useLive } from '../../ui/use-live.ts'

/** What the person chose for a suggestion goes along with it, so it is shown with what goes. */
export function SentAnswer({ item }: { readonly item: DaySuggestion }) {
  const { id } = item.suggestion
  const { value: choice } = useLive(() => database.choices.get(id), [id])
  if (!choice) return null
  return (
    <p class="small">
      {choice.planId === null
        ? t('preview.planNone')
        : t('preview.plan', { name: choice.rencanaAksi })}
    </p>
  )
}
