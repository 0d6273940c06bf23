import type { Evidence } from '@jejak/shared/entry/entry'
import { isSafeLink } from '@jejak/shared/entry/rules/bad-link'
import { t } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { hostOf } from './form-value.ts'

/** Links with the host they lead to in full: a title can say anything. */
export const EvidenceLinks = ({ evidence }: { readonly evidence: readonly Evidence[] }) =>
  evidence.length === 0 ? null : (
    <ul class="evidence small">
      {evidence.map((item, index) => (
        <li key={item.url}>
          <Icon name="link" />
          <span class="grow">
            {isSafeLink(item.url) ? (
              <a href={item.url} target="_blank" rel="noopener noreferrer nofollow">
                {item.title || hostOf(item.url)}
                <span class="hidden-visually"> {t('evidence.newTab')}</span>
              </a>
            ) : (
              <span>{item.title || item.url}</span>
            )}
            <span class="quiet host">
              {hostOf(item.url)}
              {index === 0 && evidence.length > 1 && ` · ${t('evidence.primary')}`}
              {item.scope === 'public' && ` · ${t('evidence.public')}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
