import { dayAt } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import type { DecidedItem } from '@jejak/shared/review/decided'
import { useState } from 'preact/hooks'
import { readUnanswered } from '../data/decided.ts'
import { decide, undoDecisions } from '../data/decisions.ts'
import { UNDO_MS } from '../data/entries.ts'
import type { Waiting } from '../data/queue.ts'
import { locale, t } from '../i18n.ts'
import { failureText } from '../screen/failure-text.ts'
import { Page } from '../screen/page.tsx'
import { useSession } from '../screen/use-session.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { Broken, Empty, Loading } from '../ui/page-states.tsx'
import { announce } from '../ui/toast.ts'
import { DecidedCard } from './decided-card.tsx'
import { ReasonsDialog } from './reasons-dialog.tsx'
import { RefusedDecisions } from './refused-decisions.tsx'
import { ReturnDialog } from './return-dialog.tsx'
import { ReviewTabs } from './review-tabs.tsx'
import { d } from './d.ts'
import { useDecided } from './use-decided.ts'
import './review.css'
import './queue.css'
import './queue-day.css'

/** *Sudah diputuskan*: what this person decided, with everything that was decided on it, and the way to open it again. */
export function DecidedPage() {
  const { context, me } = useSession()
  const { face, more, refresh } = useDecided(context)
  const [reopening, setReopening] = useState<DecidedItem | null>(null)
  const [isKeeping, setKeeping] = useState(false)
  const unanswered = valueOr(
    useLive(() => readUnanswered(context.database), [context]),
    NOTHING,
  )
  const reopen = async (item: DecidedItem, comment: string) => {
    const { id, version, contentHash } = item.entry
    const intent = { entryId: id, version, act: 'reopen' as const, comment, seen: contentHash }
    await decide(context, [intent], UNDO_MS)
    announce(d('decided.pending.reopen'))
    setReopening(null)
  }
  return (
    <Page
      title={t('nav.decided')}
      narrow
      head={
        <button type="button" class="button plain" onClick={() => setKeeping(true)}>
          <Icon name="edit" />
          {d('reasons.title')}
        </button>
      }
    >
      <ReviewTabs />
      <RefusedDecisions />
      {face === 'busy' && <Loading />}
      {face !== 'busy' && 'code' in face && <Broken text={failureText(face)} onRetry={refresh} />}
      {face !== 'busy' && 'items' in face && (
        <>
          {face.isCached && (
            <Notice tone="warn" icon="offline">
              {d('decided.cached')}
            </Notice>
          )}
          {face.items.length === 0 && (
            <Empty icon="review" title={d('decided.empty')}>
              <p>{d('decided.emptyText')}</p>
            </Empty>
          )}
          {[...Map.groupBy(face.items, (item) => decidedOn(item, me.zone))].map(([day, items]) => (
            <section key={day} class="stack">
              <h2>{formatDay(day, locale.value)}</h2>
              {items.map((item) => (
                <DecidedCard
                  key={item.entry.id}
                  item={item}
                  zone={me.zone}
                  pending={unanswered.get(item.entry.id)}
                  onReopen={() => setReopening(item)}
                  onUndo={() => void undoDecisions(context, [item.entry.id])}
                />
              ))}
            </section>
          ))}
          {more && (
            <button type="button" class="button wide" onClick={more}>
              {d('decided.more')}
            </button>
          )}
        </>
      )}
      {reopening && (
        <ReturnDialog
          items={[asWaiting(reopening)]}
          act="reopen"
          onClose={() => setReopening(null)}
          onReturn={(comment) => reopen(reopening, comment)}
        />
      )}
      {isKeeping && <ReasonsDialog onClose={() => setKeeping(false)} />}
    </Page>
  )
}

const NOTHING: Awaited<ReturnType<typeof readUnanswered>> = new Map()

/** The day of the person's own last act on it. */
const decidedOn = ({ history }: DecidedItem, zone: number) =>
  dayAt(history.find(({ isMine }) => isMine)?.at ?? 0, zone)

const asWaiting = ({ entry, owner, plan }: DecidedItem): Waiting => ({
  decided: null,
  item: { entry, owner, plan, problems: [], dayTotal: { expected: 0, filled: 0 } },
})
