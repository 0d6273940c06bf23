import { formatDuration } from '@jejak/shared/i18n/text'
import { locale, t } from '../i18n.ts'
import { lazy } from '../screen/lazy.tsx'
import { lazyPart } from '../screen/lazy-page.tsx'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { BlockFrame } from './block-frame.tsx'
import { BlockHead, Grips } from './block-head.tsx'
import type { GhostBlock, OnLine } from './line-view.ts'
import { useLine } from './line-context.ts'
import { withLineActs } from './with-line-acts.ts'

const GhostDetails = lazyPart(async () => (await import('./ghost-details.tsx')).GhostDetails)
const GhostLink = lazy(
  async () => (await import('./ghost-link.tsx')).GhostLink,
  () => <div class="link-row" />,
)

/** A suggestion on the line: it is nobody's work yet, and becomes so by a yes. */
export function GhostBlockItem({ block }: { readonly block: GhostBlock & OnLine }) {
  const line = useLine()
  const { context } = useSession()
  const { row, overlap } = block
  const { text, app } = row.draft
  const drop = () => withLineActs(({ dropGhost }) => dropGhost(context, row))
  const accept = () =>
    withLineActs(({ acceptGhosts }) => acceptGhosts(context, [{ row, planId: line.planFor(row) }]))
  return (
    <BlockFrame
      block={block}
      name="ghost"
      text={text}
      isWaiting={line.viewOf(row)?.kind === 'open'}
      foot={
        <>
          <GhostLink row={row} />
          {line.openId === block.id && <GhostDetails row={row} />}
        </>
      }
    >
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
        <button type="button" class="button plain icon-only" onClick={drop}>
          <Icon name="close" />
          <span class="hidden-visually">
            {t('draft.drop')} {text}
          </span>
        </button>
        <button
          type="button"
          class="button plain icon-only"
          // Before the links are known, accepting would leave out one that is certain.
          disabled={line.linker === null}
          onClick={accept}
        >
          <Icon name="check" />
          <span class="hidden-visually">
            {t('draft.accept')} {text}
          </span>
        </button>
      </div>
      <Grips />
    </BlockFrame>
  )
}
