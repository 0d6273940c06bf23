import { formatDuration } from '@jejak/shared/i18n/text'
import { locale, t } from '../i18n.ts'
import { lazy } from '../screen/lazy.tsx'
import { lazyPart } from '../screen/lazy-page.tsx'
import { Icon } from '../ui/icon.tsx'
import { BlockHead, Grips } from './block-head.tsx'
import type { GhostBlock, Place } from './line-view.ts'
import { useLine } from './line-context.ts'
import { useSession } from '../screen/use-session.ts'
import { withLineActs } from './with-line-acts.ts'

const GhostDetails = lazyPart(async () => (await import('./ghost-details.tsx')).GhostDetails)
const GhostLink = lazy(
  async () => (await import('./ghost-link.tsx')).GhostLink,
  () => <div class="link-place" />,
)

/** A suggestion on the line: it is nobody's work yet, and becomes so by a yes. */
export function GhostBlockItem({
  block,
}: {
  readonly block: GhostBlock & { readonly place: Place }
}) {
  const line = useLine()
  const { context } = useSession()
  const { row, overlap } = block
  const { text, app } = row.draft
  const isOpen = line.openId === block.id
  const planId = line.planFor(row)
  return (
    <li class="line-item" data-block={block.id} style={block.place}>
      <article class="block draft" id={`saran-${block.id}`}>
        <div class="block-main" data-grab>
          <BlockHead block={block} text={text}>
            <span class="hidden-visually"> {t('draft.one')}</span>
          </BlockHead>
          <p class="block-about" id={`tentang-${block.id}`}>
            <span class="block-status">
              <Icon name="spark" />
              {app}
            </span>
            {overlap > 0 && (
              <span class="block-status warn">
                <Icon name="warn" />
                {t('day.overlap', { duration: formatDuration(overlap, locale.value) })}
              </span>
            )}
          </p>
        </div>
        <div class="block-answer">
          <button
            type="button"
            class="button plain icon-only"
            onClick={() => withLineActs(({ dropGhost }) => dropGhost(context, row))}
          >
            <Icon name="close" />
            <span class="hidden-visually">
              {t('draft.drop')} {text}
            </span>
          </button>
          <button
            type="button"
            class="button plain icon-only"
            onClick={() =>
              withLineActs(({ acceptGhosts }) => acceptGhosts(context, [{ row, planId }]))
            }
          >
            <Icon name="check" />
            <span class="hidden-visually">
              {t('draft.accept')} {text}
            </span>
          </button>
        </div>
        <GhostLink row={row} />
        {isOpen && <GhostDetails row={row} />}
        <Grips />
      </article>
    </li>
  )
}
