import { isWaiting } from '@jejak/shared/skp/skp-state'
import type { TeamSkp } from '@jejak/shared/skp/skp-record'
import { useState } from 'preact/hooks'
import { SuperiorNotice } from '../cascade/superior-notice.tsx'
import { ReviewTabs } from '../review/review-tabs.tsx'
import { isOnline } from '../screen/online.ts'
import { Page } from '../screen/page.tsx'
import { useAnswer } from '../screen/use-answer.ts'
import { Broken, Empty, Loading } from '../ui/page-states.tsx'
import { a, refusalText } from './a.ts'
import { askAgreement } from './ask-agreement.ts'
import { TeamSkpCard } from './team-skp-card.tsx'
import { TeamSkpDetail } from './team-skp-detail.tsx'
import './skp.css'

/** *SKP tim*: what a superior's people have handed in, what waits for a word first. */
export function TeamSkpPage() {
  const { answer, again } = useAnswer(() => askAgreement('teamSkp', undefined), [isOnline.value])
  const [open, setOpen] = useState<TeamSkp | null>(null)
  if (open) {
    return (
      <TeamSkpDetail
        skp={open}
        onClose={() => {
          setOpen(null)
          again()
        }}
      />
    )
  }
  return (
    <Page title={a('team.title')} narrow>
      <ReviewTabs />
      <SuperiorNotice />
      {answer === 'busy' && <Loading />}
      {answer !== 'busy' && 'failure' in answer && (
        <Broken text={refusalText(answer.failure)} onRetry={again} />
      )}
      {answer !== 'busy' && 'value' in answer && <Lists all={answer.value.skp} onOpen={setOpen} />}
    </Page>
  )
}

function Lists({
  all,
  onOpen,
}: {
  readonly all: readonly TeamSkp[]
  readonly onOpen: (skp: TeamSkp) => void
}) {
  if (all.length === 0) {
    return (
      <Empty icon="plan" title={a('team.empty')}>
        <p>{a('team.emptyText')}</p>
      </Empty>
    )
  }
  const waiting = all.filter(({ state }) => isWaiting(state))
  const others = all.filter(({ state }) => !isWaiting(state))
  return (
    <>
      {(
        [
          ['team.waiting', waiting],
          ['team.others', others],
        ] as const
      ).map(
        ([title, skps]) =>
          skps.length > 0 && (
            <section key={title} class="stack" aria-label={a(title)}>
              <h2>{a(title)}</h2>
              <ul class="stack">
                {skps.map((skp) => (
                  <TeamSkpCard key={skp.id} skp={skp} onOpen={() => onOpen(skp)} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  )
}
