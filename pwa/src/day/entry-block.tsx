import type { Problem } from '@jejak/shared/entry/problems'
import { problemText, t } from '../i18n.ts'
import { lazy } from '../screen/lazy.tsx'
import { lazyPart } from '../screen/lazy-page.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { BlockHead, Grips } from './block-head.tsx'
import type { EntryBlock, Place } from './line-view.ts'
import { useLine } from './line-context.ts'
import { whyFixed } from './why-fixed.ts'

const nothing = () => null
export const EntryDetails = lazyPart(async () => (await import('./entry-details.tsx')).EntryDetails)
/** The sentence stands there already; its way out joins it in the room that is kept for it. */
const Mends = lazy(async () => (await import('./mend-buttons.tsx')).MendButtons, nothing)
const EntryLink = lazy(
  async () => (await import('./entry-link.tsx')).EntryLink,
  () => <div class="link-place" />,
)

const ICONS: Readonly<Record<string, IconName>> = {
  submitted: 'send',
  approved: 'check',
  returned: 'back',
}

/** An entry on the line: a row as long as its work, everything else at a touch. */
export function EntryBlockItem({
  block,
}: {
  readonly block: EntryBlock & { readonly place: Place }
}) {
  const line = useLine()
  const { entry, plan, problems } = block.judged
  const isOpen = line.openId === block.id
  const icon = ICONS[entry.status]
  const loud =
    isOpen || entry.conflict ? [] : problems.filter((each) => isLoud(each, block.overlap))
  return (
    <li class="line-item" data-block={block.id} style={block.place}>
      <article class={`block entry ${entry.status}`} id={`kegiatan-${block.id}`}>
        <div class="block-main" data-grab>
          <BlockHead block={block} text={entry.text || t('entry.noText')}>
            {entry.status === 'draft' && <span class="hidden-visually"> {t('status.draft')}</span>}
          </BlockHead>
          <p class="block-about" id={`tentang-${block.id}`}>
            {icon && (
              <span class={`block-status ${entry.status}`}>
                <Icon name={icon} />
                {t(`status.${entry.status}`)}
              </span>
            )}
            {entry.pending && (
              <span class="block-status">
                <Icon name="cloudUp" />
                <span class="hidden-visually">{t('entry.unsent')}</span>
              </span>
            )}
            <span class="block-plan">{plan ? plan.rencanaAksi : t('entry.noPlan')}</span>
          </p>
        </div>
        {entry.conflict && (
          <Notice tone="warn" icon="split">
            <div class="row spread">
              <p>{t('conflict.waiting')}</p>
              <button type="button" class="button" onClick={() => line.onConflict(block.id)}>
                {t('conflict.open')}
              </button>
            </div>
          </Notice>
        )}
        {loud.map((problem) =>
          problem.code === 'no-plan' ? (
            <EntryLink key={problem.code} entry={entry} />
          ) : (
            <div key={problem.code} class={`block-problem ${problem.level}`}>
              <Icon name={problem.level} />
              <p>{problemText(`entry.${problem.code}`, problem.params)}</p>
              <Mends problem={problem} entry={entry} />
            </div>
          ),
        )}
        {isOpen && <EntryDetails judged={block.judged} overlap={block.overlap} />}
        {whyFixed(entry) === undefined && <Grips />}
      </article>
    </li>
  )
}

/** What hinders, and what two blocks disagree about; the rest is said by the details. Of two that overlap the later one says it. */
const isLoud = ({ code, level }: Problem, overlap: number): boolean =>
  level === 'stop' || (code === 'overlap' && overlap > 0)
