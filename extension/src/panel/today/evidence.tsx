import { fileNameOf } from '@jejak/shared/evidence/file-name'
import type { EvidenceLink } from '@jejak/shared/suggest/suggestion'
import { useState } from 'preact/hooks'
import type { DaySuggestion } from '../../suggestions/day-suggestions.ts'
import { t } from '../../ui/t.ts'
import { LazyFiles } from './lazy-files.tsx'

/** The links a supervisor would open, and the person's own files. We cannot know whether a link opens; the person can. */
export function Evidence({
  links,
  item,
  isQuiet,
}: {
  readonly links: readonly EvidenceLink[]
  /** The suggestion, while it can still be changed. */
  readonly item: DaySuggestion | undefined
  /** Nobody expects a link for what no app recorded. */
  readonly isQuiet: boolean
}) {
  const [isAdding, setAdding] = useState(false)
  const outside = links.filter(({ url }) => fileNameOf(url) === undefined)
  const hasFiles = outside.length < links.length
  return (
    <>
      {links.length === 0 && !isQuiet && <p class="soft small">{t('evidence.none')}</p>}
      {outside.length > 0 && (
        <ul class="evidence small">
          {outside.map(({ url, title, scope }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noopener noreferrer">
                {title || url}
              </a>{' '}
              <span class="soft">{hint(scope)}</span>
            </li>
          ))}
        </ul>
      )}
      {(hasFiles || isAdding) && <LazyFiles links={links} item={item} isAdding={isAdding} />}
      {item && !isAdding && (
        <p class="row actions">
          <button type="button" class="quiet" onClick={() => setAdding(true)}>
            {t('evidence.add')}
          </button>
        </p>
      )}
    </>
  )
}

function hint(scope: EvidenceLink['scope']): string {
  switch (scope) {
    case 'public':
      return t('evidence.public')
    case 'org':
      return t('evidence.org')
    case 'self':
      return t('evidence.self')
    case 'unknown':
      return t('evidence.unknown')
  }
}
