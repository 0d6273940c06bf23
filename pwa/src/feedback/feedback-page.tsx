import type { FeedbackView } from '@jejak/shared/feedback/feedback'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { todayIn } from '../screen/clock.ts'
import { Page } from '../screen/page.tsx'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { Broken, Empty, Loading } from '../ui/page-states.tsx'
import { AskForm } from './ask-form.tsx'
import { FeedbackItem } from './feedback-item.tsx'
import { perilakuSubjects } from './subject.ts'
import { f, refusalText } from './t.ts'
import { usePagedFeedback } from './use-paged-feedback.ts'
import './feedback.css'

/** *Umpan balik*: on one's own work, and what one gave or is asked for. */
export function FeedbackPage() {
  const { me } = useSession()
  const [isAsking, setAsking] = useState(false)
  const mine = usePagedFeedback('about-me')
  const given = usePagedFeedback('by-me')
  const [first, ...others] = perilakuSubjects()
  return (
    <Page title={f('title')} narrow>
      <p class="quiet">{f('intro')}</p>
      {isAsking && first ? (
        <section class="card stack" aria-label={f('act.ask')}>
          <AskForm
            subjects={[first, ...others]}
            day={todayIn(me.zone)}
            onCancel={() => setAsking(false)}
            onDone={(made) => {
              setAsking(false)
              mine.add(made)
            }}
          />
        </section>
      ) : (
        <div>
          <button type="button" class="button" onClick={() => setAsking(true)}>
            <Icon name="plus" />
            {f('act.ask')}
          </button>
        </div>
      )}
      <List title={f('mine')} paged={mine}>
        <Empty icon="note" title={f('mine.empty')}>
          <p>{f('mine.emptyText')}</p>
        </Empty>
      </List>
      <List title={f('given')} paged={given}>
        <p class="quiet">{f('given.empty')}</p>
      </List>
    </Page>
  )
}

function List({
  title,
  paged: { face, items, hasMore, again, more, change },
  children,
}: {
  readonly title: string
  readonly paged: ReturnType<typeof usePagedFeedback>
  readonly children: ComponentChildren
}) {
  return (
    <section class="stack" aria-label={title}>
      <h2>{title}</h2>
      {face === 'busy' && items.length === 0 && <Loading />}
      {typeof face === 'object' && <Broken text={refusalText(face)} onRetry={again} />}
      {face === 'ready' && items.length === 0 && children}
      {items.map((view: FeedbackView) => (
        <div key={view.id} class="card">
          <FeedbackItem view={view} onChanged={change} />
        </div>
      ))}
      {hasMore && (
        <div>
          <button type="button" class="button" aria-disabled={face === 'busy'} onClick={more}>
            {f('more')}
          </button>
        </div>
      )}
    </section>
  )
}
