import type { OwnData } from '@jejak/shared/privacy/own-data'
import { isUnderWay } from '@jejak/shared/report/export'
import type { Result } from '@jejak/shared/result'
import { useEffect, useState } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { useSession } from '../screen/use-session.ts'
import type { CallFailure } from '../sync/http.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { CopyCard } from './copy-card.tsx'
import { Faces } from './faces.tsx'
import { callPrivacy, p } from './t.ts'

/** How often a page that shows a bar asks how far it has come. */
const ASK_AGAIN_MS = 1000

/** Copies of all one's data: asked for, on their way, and to be fetched. */
export function Copies() {
  const { context } = useSession()
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const { answer, show, again } = useAnswer(() => callPrivacy('ownData', undefined), [])
  const list = answer !== 'busy' && 'value' in answer ? answer.value.copies : []
  const isBusy = list.some(({ state }) => isUnderWay(state))
  useEffect(() => {
    if (!isBusy) return undefined
    const timer = setInterval(() => {
      void callPrivacy('ownData', undefined).then((said) => {
        // Without an answer the bar stays where it was.
        if (said.ok) show(said.value)
      })
    }, ASK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [isBusy])
  const act = async (asked: Promise<Result<OwnData, CallFailure>>) => {
    setFailure(null)
    const said = await asked
    if (!said.ok) return setFailure(said.reason)
    const others = list.filter(({ id }) => id !== said.value.id)
    show({ copies: [said.value, ...others].toSorted((a, b) => b.at - a.at) })
  }
  return (
    <section class="card stack" aria-label={p('copy.title')}>
      <h2>{p('copy.title')}</h2>
      <p class="small">{p('copy.lead')}</p>
      {failure && (
        <Notice tone="warn" icon="warn">
          {failure.code === 'conflict' ? p('copy.oneAtATime') : failureText(failure)}
        </Notice>
      )}
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={isBusy}
          onClick={() => void act(callPrivacy('startOwnData', { id: context.clock.newId() }))}
        >
          <Icon name="download" />
          {p('copy.start')}
        </button>
      </div>
      <Faces answer={answer} again={again}>
        {({ copies }) =>
          copies.length > 0 && (
            <ul class="privacy-lines" aria-label={p('copy.list')}>
              {copies.map((copy) => (
                <CopyCard
                  key={copy.id}
                  copy={copy}
                  onCancel={() => void act(callPrivacy('cancelOwnData', { id: copy.id }))}
                />
              ))}
            </ul>
          )
        }
      </Faces>
    </section>
  )
}
