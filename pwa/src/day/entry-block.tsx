import type { Problem } from '@jejak/shared/entry/problems'
import { t } from '../i18n.ts'
import { sayProblem } from '../ui/say-problem.ts'
import { lazy } from '../screen/lazy.tsx'
import { lazyPart } from '../screen/lazy-page.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { BlockFrame } from './block-frame.tsx'
import { BlockHead, Grips } from './block-head.tsx'
import type { EntryBlock, OnLine } from './line-view.ts'
import { useLine } from './line-context.ts'
import { whyFixed } from './why-fixed.ts'

const EntryDetails = lazyPart(async () => (await import('./entry-details.tsx')).EntryDetails)
/** The sentence stands there already; its way out joins it in the room that is kept for it. */
const Mends = lazy(
  async () => (await import('./mend-buttons.tsx')).MendButtons,
  () => null,
)
const EntryLink = lazy(
  async () => (await import('./entry-link.tsx')).EntryLink,
  () => <div class="link-row" />,
)

const ICONS: Readonly<Record<string, IconName>> = {
  submitted: 'send',
  approved: 'check',
  returned: 'back',
}

/** An entry on the line: a row as long as its work, everything else at a touch. */
export function EntryBlockItem({ block }: { readonly block: EntryBlock & OnLine }) {
  const { openId } = useLine()
  const { entry, plan, problems, canSubmit } = block.judged
  const icon = ICONS[entry.status]
  const isOpen = openId === block.id
  const text = entry.text || t('entry.noText')
  const isFixed = whyFixed(entry) !== undefined
  const loud = problems.filter((each) => isLoud(each, block.overlap))
  const hasFoot =
    isOpen || entry.conflict !== null || entry.status === 'returned' || loud.length > 0
  return (
    <BlockFrame
      block={block}
      name={`entry ${entry.status}`}
      text={text}
      isWaiting={!isFixed && !canSubmit}
      foot={hasFoot && <Foot block={block} isOpen={isOpen} loud={loud} />}
    >
      <div class="block-main" data-grab>
        <BlockHead block={block} text={text}>
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
          {/* Once it is open it is said below, with the way to change it. */}
          {(!isOpen || isFixed) && (
            <span class="block-plan">{plan ? plan.rencanaAksi : t('entry.noPlan')}</span>
          )}
        </p>
      </div>
      {!isFixed && <Grips />}
    </BlockFrame>
  )
}

/** Why it came back, what hinders and how to mend it; once it is open, everything. */
function Foot({
  block: { id, judged, overlap },
  isOpen,
  loud,
}: {
  readonly block: EntryBlock
  readonly isOpen: boolean
  readonly loud: readonly Problem[]
}) {
  const { onConflict } = useLine()
  const { entry } = judged
  return (
    <>
      {entry.decision && entry.status === 'returned' && (
        <blockquote class="comment">
          <p dir="auto">{entry.decision.comment}</p>
          <footer class="small quiet">
            {entry.decision.by} · {entry.decision.actingAs}
          </footer>
        </blockquote>
      )}
      {entry.conflict && (
        <Notice tone="warn" icon="split">
          <div class="row spread">
            <p>{t('conflict.waiting')}</p>
            <button type="button" class="button" onClick={() => onConflict(id)}>
              {t('conflict.open')}
            </button>
          </div>
        </Notice>
      )}
      {isOpen ? (
        <EntryDetails judged={judged} overlap={overlap} />
      ) : (
        !entry.conflict &&
        loud.map((problem) =>
          problem.code === 'no-plan' ? (
            <EntryLink key={problem.code} entry={entry} />
          ) : (
            <div key={problem.code} class={`block-problem ${problem.level}`}>
              <Icon name={problem.level} />
              <p>{sayProblem(problem)}</p>
              <Mends problem={problem} entry={entry} />
            </div>
          ),
        )
      )}
    </>
  )
}

/** What hinders, and what two blocks disagree about; the rest is said by the details. Of two that overlap the later one says it. */
const isLoud = ({ code, level }: Problem, overlap: number): boolean =>
  level === 'stop' || (code === 'overlap' && overlap > 0)
