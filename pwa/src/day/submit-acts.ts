import { submitEntry, withdrawEntry } from '../data/entries.ts'
import { sendNow } from '../data/sync.ts'
import { t } from '../i18n.ts'
import type { DataContext } from '../storage/data-context.ts'
import { toContent } from '../storage/same.ts'
import type { ShownEntry } from '../storage/views.ts'
import { say } from '../ui/toast.ts'
import { l } from './line-text.ts'

/**
 * Submits what the person has before their eyes, as it stands there: an entry that has moved since is refused, not
 * carried along. `left`: how many were not complete.
 */
export async function submitSeen(
  context: DataContext,
  entries: readonly ShownEntry[],
  left: number,
): Promise<void> {
  const done = await Promise.all(
    entries.map((entry) => submitEntry(context, { id: entry.id, saw: toContent(entry) })),
  )
  const sent = entries.filter((_, index) => done[index]?.ok)
  const refused = entries.length - sent.length
  const n = sent.length
  const text =
    refused > 0
      ? t('submit.partly', { n: refused })
      : left > 0
        ? l('submitted.left', { n, left })
        : t('submit.done', { n })
  const takeBack = async () => {
    const back = await Promise.all(sent.map(({ id }) => withdrawEntry(context, id)))
    say(back.every(({ ok }) => ok) ? t('entry.withdrawn') : l('undone.partly'))
  }
  say(text, n > 0 ? { label: l('submitted.undo'), run: () => void takeBack() } : undefined)
  void sendNow()
}
