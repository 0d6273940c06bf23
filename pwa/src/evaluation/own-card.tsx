import type { EvaluationLine, EvaluationView } from '@jejak/shared/evaluation/evaluation'
import { useState } from 'preact/hooks'
import { useAnswer } from '../screen/use-answer.ts'
import { Notice } from '../ui/notice.tsx'
import { Answered } from './answered.tsx'
import { callEvaluation, keyOf, readOne } from './call.ts'
import { EvaluationDetail } from './evaluation-detail.tsx'
import { StateBadge } from './state-badge.tsx'
import { dayText, e, refusalText } from './t.ts'
import { useServerAct } from '../screen/use-server-act.tsx'

type Changed = { readonly onChanged: (view: EvaluationView) => void }

/** One evaluation of one's own; what was given is shown from the moment on in which the person opens it. */
export function OwnCard({
  line,
  isPart,
  onChanged,
}: Changed & {
  readonly line: EvaluationLine
  /** One of several of its period. */
  readonly isPart: boolean
}) {
  const [isOpen, setOpen] = useState(false)
  const { isBusy, act, notice } = useServerAct<EvaluationView>(refusalText, (view) => {
    onChanged(view)
    setOpen(true)
  })
  const { state, version: baseVersion, post, unor } = line
  // Several periods stand below each other, and a period may have several parts.
  const days = e('days', { from: dayText(line.from), to: dayText(line.to) })
  const whose = (
    <span class="hidden-visually">
      {' '}
      {line.period.name}
      {isPart && `, ${days}`}
    </span>
  )
  return (
    <article class="card stack">
      <div class="row spread">
        <p>
          <bdi>{e('at', { post, unor })}</bdi>
        </p>
        <StateBadge state={state} isOwn />
      </div>
      {isPart && <p class="small quiet">{days}</p>}
      {line.predikat && (
        <p>
          <strong>{e('predikat', { predikat: e(`predikat.${line.predikat}`) })}</strong>
        </p>
      )}
      {notice}
      {state === 'rated' ? (
        <>
          <Notice>{e('receiveText')}</Notice>
          <div>
            <button
              type="button"
              class="button primary"
              aria-disabled={isBusy}
              onClick={() =>
                void act(() => callEvaluation('receiveEvaluation', { ...keyOf(line), baseVersion }))
              }
            >
              {e('receive')}
              {whose}
            </button>
          </div>
        </>
      ) : (
        <div>
          <button
            type="button"
            class="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {e(isOpen ? 'close' : 'open')}
            {whose}
          </button>
        </div>
      )}
      {isOpen && <OwnDetail line={line} onChanged={onChanged} />}
    </article>
  )
}

function OwnDetail({ line, onChanged }: Changed & { readonly line: EvaluationLine }) {
  const { answer, again, show } = useAnswer(() => readOne(line), [line.version])
  return (
    <Answered answer={answer} again={again}>
      {(view) => (
        <EvaluationDetail
          view={view}
          isOwn
          onChanged={(changed) => {
            show(changed)
            onChanged(changed)
          }}
        />
      )}
    </Answered>
  )
}
