import type { ShownEntry } from '../storage/views.ts'
import { t } from '../i18n.ts'
import { Notice } from '../ui/notice.tsx'

/** What came back goes first: it has a deadline of its own. Why it came back is said where it lies. */
export function ReturnedNotice({ entries }: { readonly entries: readonly ShownEntry[] }) {
  const returned = entries.filter((entry) => entry.status === 'returned')
  if (returned.length === 0) return null
  return (
    <Notice tone="warn" icon="back">
      <p>
        <strong>{t('returned.title', { n: returned.length })}</strong>
      </p>
      <ul class="returned-list">
        {returned.map((entry) => (
          <li key={entry.id}>
            <a href={`#kegiatan-${entry.id}`}>{entry.text}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
