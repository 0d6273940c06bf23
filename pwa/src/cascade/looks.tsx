import type { Look } from '@jejak/shared/skp/cascade'
import { useState } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import { isOnline } from '../screen/online.ts'
import type { CallFailure } from '../sync/http.ts'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'
import { askCascade } from './ask-cascade.ts'
import { c } from './t.ts'
import type { Looks } from './use-looks.ts'
import './cascade.css'

/** *Sinkronisasi* for the one below: each RHK of a superior that changed, with both answers. */
export function OwnLooks({
  looks,
  onLooks,
  onAdjust,
}: {
  readonly looks: readonly Look[]
  readonly onLooks: (now: Looks | null) => void
  readonly onAdjust: (look: Look) => void
}) {
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [isBusy, setBusy] = useState(false)
  const keep = async ({ skpId, rhkId, superiorRhkId, now }: Look) => {
    if (isBusy) return
    setBusy(true)
    const answer = await askCascade('keepRhk', { skpId, rhkId, superiorRhkId, now })
    setBusy(false)
    setFailure(answer.ok ? null : answer.reason)
    if (answer.ok) say(c('look.kept'))
    // What changed meanwhile is shown, so that the next answer is to what is read.
    onLooks(answer.ok ? answer.value : null)
  }
  if (looks.length === 0 && !failure) return null
  return (
    <section class="card stack" aria-label={c('look.mine', { n: looks.length })}>
      <h2>{c('look.mine', { n: looks.length })}</h2>
      {failure && (
        <div role="alert">
          <Notice tone="warn">
            {failure.code === 'conflict' ? c('look.stale') : failureText(failure)}
          </Notice>
        </div>
      )}
      <ul class="stack cascade-looks">
        {looks.map((look) => (
          <li key={`${look.skpId} ${look.rhkId}`} class="stack">
            <p class="small quiet">
              {c('look.of', { name: look.superior.name, year: String(look.year) })}
            </p>
            <Words look={look} label={c('look.yours')} />
            {look.isAdjusting ? (
              <p class="small">{c('look.adjusting')}</p>
            ) : (
              <div class="row">
                <button
                  type="button"
                  class="button primary"
                  disabled={isBusy || !isOnline.value}
                  onClick={() => onAdjust(look)}
                >
                  {c('look.adjust')}
                  <span class="hidden-visually">: {look.uraian}</span>
                </button>
                <button
                  type="button"
                  class="button"
                  disabled={isBusy || !isOnline.value}
                  onClick={() => void keep(look)}
                >
                  {c('look.keep')}
                  <span class="hidden-visually">: {look.uraian}</span>
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The same for the superior: who has to look, and at what. */
export function LooksBelow({ looks }: { readonly looks: readonly Look[] }) {
  const people = new Set(looks.map(({ owner }) => owner.id)).size
  if (people === 0) return null
  return (
    <Notice icon="people">
      <details>
        <summary>{c('look.below', { n: people })}</summary>
        <p class="small quiet">{c('look.belowText')}</p>
        <ul class="stack cascade-looks">
          {looks.map((look) => (
            <li key={`${look.skpId} ${look.rhkId}`} class="stack">
              <Words look={look} label={c('look.theirs', { name: look.owner.name })} />
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  )
}

const Words = ({ look, label }: { readonly look: Look; readonly label: string }) => (
  <dl class="cascade-words">
    <div>
      <dt>{c('look.old')}</dt>
      <dd>
        <del>{look.old}</del>
      </dd>
    </div>
    <div>
      <dt>{c('look.now')}</dt>
      <dd>
        {look.now === null ? c('look.gone', { name: look.superior.name }) : <ins>{look.now}</ins>}
      </dd>
    </div>
    <div class="whole">
      <dt>{label}</dt>
      <dd>{look.uraian}</dd>
    </div>
  </dl>
)
