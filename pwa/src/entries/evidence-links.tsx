import type { Evidence } from '@jejak/shared/entry/entry'
import { fileNameOf } from '@jejak/shared/evidence/file-name'
import { isSafeLink } from '@jejak/shared/entry/rules/bad-link'
import { t } from '../i18n.ts'
import { lazyPart } from '../screen/lazy-page.tsx'
import { Icon } from '../ui/icon.tsx'
import { hostText, titleOfLink } from './host-text.ts'

const FileItem = lazyPart(async () => (await import('../evidence/file-item.tsx')).FileItem)

/** Files of one's own, and links with the host they lead to in full: a title can say anything. */
export const EvidenceLinks = ({ evidence }: { readonly evidence: readonly Evidence[] }) =>
  evidence.length === 0 ? null : (
    <ul class="evidence small">
      {evidence.map((item) => (
        <li key={item.url}>
          {fileNameOf(item.url) === undefined ? (
            <LinkItem item={item} isPrimary={item === firstLink(evidence) && evidence.length > 1} />
          ) : (
            <FileItem item={item} />
          )}
        </li>
      ))}
    </ul>
  )

/** BKN's one field takes a link and never a file. */
export const firstLink = (evidence: readonly Evidence[]): Evidence | undefined =>
  evidence.find((item) => fileNameOf(item.url) === undefined)

const LinkItem = ({
  item,
  isPrimary,
}: {
  readonly item: Evidence
  readonly isPrimary: boolean
}) => (
  <>
    <Icon name="link" />
    <span class="grow">
      {isSafeLink(item.url) ? (
        <a href={item.url} target="_blank" rel="noopener noreferrer nofollow">
          <bdi>{titleOfLink(item) || hostText(item.url)}</bdi>
          <span class="hidden-visually"> {t('evidence.newTab')}</span>
        </a>
      ) : (
        <bdi>{item.title || item.url}</bdi>
      )}
      <span class="quiet host">
        {titleOfLink(item) && <bdi>{hostText(item.url)}</bdi>}
        {isPrimary && ` · ${t('evidence.primary')}`}
        {item.scope === 'public' && ` · ${t('evidence.public')}`}
      </span>
    </span>
  </>
)
