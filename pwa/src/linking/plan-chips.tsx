import type { LinkView } from '@jejak/shared/linking/link-view'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PlanChoice } from '../data/skp.ts'
import { Icon } from '../ui/icon.tsx'
import { l } from './linking-text.ts'
import { PlanList } from './plan-list.tsx'
import { PlanQuestion } from './plan-question.tsx'
import './linking.css'

/**
 * Which rencana aksi one text goes under: preselected with its reason, or up to three that may fit, the whole list, and
 * "nothing fits". The same in suggestions, quick add and forms.
 * @param view what `useLinker` says of the text; null while it is not known yet
 * @param onChoose null: nothing fits
 * @param alike others of the same kind to which the answer may be applied, once it has been given
 */
export function PlanChips({
  text,
  view,
  choices,
  onChoose,
  alike,
}: {
  readonly text: string
  readonly view: LinkView | null
  readonly choices: readonly PlanChoice[]
  readonly onChoose: (planId: string | null) => void
  readonly alike?: { readonly n: number; readonly onApply: () => void } | undefined
}) {
  const [isChanging, setChanging] = useState(false)
  const [isListOpen, setListOpen] = useState(false)
  const row = useRef<HTMLDivElement>(null)
  const hasAnswered = useRef(false)
  const isAsking = view !== null && (isChanging || view.kind === 'open')

  // What was pressed is gone once the answer shows: whoever answered stands on the way to change it.
  useLayoutEffect(() => {
    if (isAsking || !hasAnswered.current) return
    hasAnswered.current = false
    row.current?.querySelector<HTMLElement>('.link-change')?.focus()
  })

  if (choices.length === 0) {
    return (
      <p class="small quiet">
        {l('linking.noPlan')} <a href="/skp">{l('linking.toSkp')}</a>
      </p>
    )
  }
  if (view === null) return <p class="small quiet link-row">{l('linking.loading')}</p>

  const fold = () => {
    hasAnswered.current = true
    setChanging(false)
  }
  const choose = (planId: string | null) => {
    setListOpen(false)
    fold()
    onChoose(planId)
  }
  return (
    <div ref={row} class="link-row">
      {isAsking ? (
        <PlanQuestion
          text={text}
          view={view}
          choices={choices}
          onChoose={choose}
          onMore={() => setListOpen(true)}
          onFold={view.kind === 'open' ? undefined : fold}
        />
      ) : (
        <Answer text={text} view={view} choices={choices} onChange={() => setChanging(true)} />
      )}
      {!isAsking && alike && alike.n > 0 && (
        <button type="button" class="button link-alike" onClick={alike.onApply}>
          <Icon name="copy" />
          {l('linking.applyAlike', { n: alike.n })}
        </button>
      )}
      {isListOpen && (
        <PlanList
          text={text}
          view={view}
          choices={choices}
          onChoose={choose}
          onClose={() => setListOpen(false)}
        />
      )}
    </div>
  )
}

function Answer({
  text,
  view,
  choices,
  onChange,
}: {
  readonly text: string
  readonly view: LinkView
  readonly choices: readonly PlanChoice[]
  readonly onChange: () => void
}) {
  const id = useId()
  const reason = reasonOf(view)
  const plan = view.kind === 'linked' && choices.find((choice) => choice.id === view.planId)
  return (
    <div class="link-answer">
      <p class="grow" id={id}>
        <Icon name="plan" />
        <span class="grow">
          <span class="link-name" title={plan ? plan.rencanaAksi : undefined}>
            {plan ? plan.rencanaAksi : l('linking.none')}
          </span>
          {plan && plan.acting && <span class="small quiet">{`Plt ${plan.acting.post}`}</span>}
          {reason !== '' && (
            <span class="small link-because">
              <Icon name="spark" /> {reason}
            </span>
          )}
        </span>
      </p>
      <button
        type="button"
        class="button link-change"
        aria-label={l('linking.changeOf', { text })}
        aria-describedby={id}
        onClick={onChange}
      >
        {l('linking.change')}
      </button>
    </div>
  )
}

function reasonOf(view: LinkView): string {
  if (view.kind === 'none') return view.by === 'memory' ? l('linking.noneKnown') : ''
  if (view.kind !== 'linked' || view.by !== 'certain') return ''
  return l('linking.certain', { words: view.because.join(', ') })
}
