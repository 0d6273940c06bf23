import type { Evidence } from '@jejak/shared/entry/entry'
import { formText } from './form-text.ts'
import { fileNameOf } from '@jejak/shared/evidence/file-name'
import { FileItem } from '../evidence/file-item.tsx'
import { f } from '../evidence/t.ts'
import { t } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { hostOf } from './host-of.ts'
import { hostText, titleOfLink } from './host-text.ts'

/** One piece of evidence in the form. */
export const EvidenceRow = ({
  item,
  isPrimary,
  onPrimary,
  onRemove,
}: {
  readonly item: Evidence
  readonly isPrimary: boolean
  /** Null for a file, and for the link that is the first already. */
  readonly onPrimary: (() => void) | null
  readonly onRemove: () => void
}) => (
  <li>
    {fileNameOf(item.url) === undefined ? (
      <>
        <Icon name="link" />
        <span class="grow">
          <bdi>{titleOfLink(item) || hostText(item.url)}</bdi>
          <span class="quiet host">
            {titleOfLink(item) && <bdi>{hostText(item.url)}</bdi>}
            {isPrimary && ` · ${t('evidence.primary')}`}
            {item.scope === 'public' && ` · ${formText('evidence.publicLong')}`}
          </span>
        </span>
      </>
    ) : (
      <FileItem item={item} />
    )}
    {onPrimary && (
      <button type="button" class="button plain" onClick={onPrimary}>
        {formText('evidence.makePrimary')}
        <span class="hidden-visually">: {titleOfLink(item) || hostText(item.url)}</span>
      </button>
    )}
    <button type="button" class="button plain icon-only danger" onClick={onRemove}>
      <Icon name="trash" />
      <span class="hidden-visually">
        {fileNameOf(item.url) === undefined
          ? formText('evidence.remove', { title: item.title || hostOf(item.url) })
          : f('add.remove', { title: item.title })}
      </span>
    </button>
  </li>
)
