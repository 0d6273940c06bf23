import type { EvidenceLink } from '@jejak/shared/suggest/suggestion'
import { t } from '../ui/world.ts'

/** The links a supervisor would open. We cannot know whether they may; the person can. */
export function Evidence({ links }: { readonly links: readonly EvidenceLink[] }) {
  if (links.length === 0) return <p class="soft small">{t('evidence.none')}</p>
  return (
    <ul class="evidence small">
      {links.map(({ url, title, scope }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {title || url}
          </a>{' '}
          <span class="soft">{hint(scope)}</span>
        </li>
      ))}
    </ul>
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
