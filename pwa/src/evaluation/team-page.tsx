import type { EvaluationLine, EvaluationView } from '@jejak/shared/evaluation/evaluation'
import { useState } from 'preact/hooks'
import { ReviewTabs } from '../review/review-tabs.tsx'
import { Page } from '../screen/page.tsx'
import { useAnswer } from '../screen/use-answer.ts'
import { Notice } from '../ui/notice.tsx'
import { Empty } from '../ui/page-states.tsx'
import { ChoiceField } from '../ui/text-field.tsx'
import { Answered } from './answered.tsx'
import { callEvaluation } from './call.ts'
import { DecideDialog } from './decide-dialog.tsx'
import { RateDialog } from './rate-dialog.tsx'
import { SeeDialog } from './see-dialog.tsx'
import { lazyPart } from '../screen/lazy-page.tsx'
import { SpreadCard } from './spread-card.tsx'
import { StateBadge } from './state-badge.tsx'
import { dayText, e } from './t.ts'
import './evaluation.css'

/** Below what this page is for. */
const UnitPart = lazyPart(async () => (await import('./unit-part.tsx')).UnitPart)

type Doing = 'rate' | 'see' | 'decide'
type Open = { readonly line: EvaluationLine; readonly doing: Doing }

/** *Tinjau → Penilaian*: whom somebody rates in a period, and the objections that wait for them. */
export function TeamEvaluationPage() {
  const [asked, setAsked] = useState<string | null>(null)
  const [open, setOpen] = useState<Open | null>(null)
  const { answer, again } = useAnswer(
    () => callEvaluation('evaluationTeam', asked === null ? {} : { period: asked }),
    [asked],
  )
  const close = () => setOpen(null)
  const done = (_view: EvaluationView) => {
    close()
    again()
  }
  return (
    <Page title={e('team.title')} narrow>
      <ReviewTabs />
      <Answered answer={answer} again={again}>
        {({ periods, periodId, people, objections }) => (
          <>
            {objections.length > 0 && (
              <List
                title={e('team.objections')}
                lines={objections}
                areObjections
                onOpen={setOpen}
              />
            )}
            {periodId !== null && (
              <ChoiceField
                label={e('team.period')}
                value={periodId}
                choices={periods.map(({ id, name }) => [id, name] as const)}
                onChange={setAsked}
              />
            )}
            {people.length === 0 ? (
              <Empty icon="people" title={e('team.empty')}>
                <p>{e('team.emptyText')}</p>
              </Empty>
            ) : (
              <>
                {people[0]?.period.state === 'open' && <Notice>{e('team.notYet')}</Notice>}
                <List title={e('team.people')} lines={people} onOpen={setOpen} />
                <SpreadCard lines={people} />
              </>
            )}
            {periodId !== null && <Unit key={periodId} periodId={periodId} />}
          </>
        )}
      </Answered>
      {open?.doing === 'rate' && <RateDialog line={open.line} onClose={close} onDone={done} />}
      {open?.doing === 'decide' && <DecideDialog line={open.line} onClose={close} onDone={done} />}
      {open?.doing === 'see' && <SeeDialog line={open.line} onClose={close} />}
    </Page>
  )
}

/** Asked for when it is opened: with a large unit it is a long list. */
function Unit({ periodId }: { readonly periodId: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{e('unit.title')}</summary>
      {isOpen && <UnitPart periodId={periodId} />}
    </details>
  )
}

/** What can be done to one in this list; an objection in the upper one is decided. */
function actOn({ state, period }: EvaluationLine, isObjection: boolean): Doing {
  if (isObjection) return 'decide'
  return (state === 'waiting' || state === 'rated') && period.state !== 'open' ? 'rate' : 'see'
}

const wordOf = (doing: Doing, { state }: EvaluationLine): string => {
  if (doing === 'rate') return e(state === 'rated' ? 'team.change' : 'team.rate')
  return e(doing === 'see' ? 'team.see' : 'team.decide')
}

function List({
  title,
  lines,
  areObjections = false,
  onOpen,
}: {
  readonly title: string
  readonly lines: readonly EvaluationLine[]
  readonly areObjections?: boolean
  readonly onOpen: (open: Open) => void
}) {
  return (
    <section class="stack" aria-label={title}>
      <h2>{title}</h2>
      <ul class="stack">
        {lines.map((line) => {
          const doing = actOn(line, areObjections)
          return (
            <li
              key={`${line.personId}${line.periodId}${line.from}${line.actingPostId ?? ''}`}
              class="card stack"
            >
              <div class="row spread">
                <h3>
                  <bdi>{line.name}</bdi>
                </h3>
                <StateBadge state={line.state} />
              </div>
              <p class="small quiet">
                <bdi>{e('at', { post: line.post, unor: line.unor })}</bdi>
                {' · '}
                {e('days', { from: dayText(line.from), to: dayText(line.to) })}
              </p>
              {line.predikat && (
                <p>{e('predikat', { predikat: e(`predikat.${line.predikat}`) })}</p>
              )}
              <div>
                <button
                  type="button"
                  class={`button ${doing === 'see' ? '' : 'primary'}`}
                  aria-label={`${wordOf(doing, line)}: ${line.name}`}
                  onClick={() => onOpen({ line, doing })}
                >
                  {wordOf(doing, line)}
                </button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
