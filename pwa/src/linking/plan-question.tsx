import type { LinkView } from '@jejak/shared/linking/link-view'
import { toQuestion } from '@jejak/shared/linking/plan-list'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { PlanChoice } from '../data/skp.ts'
import { Icon } from '../ui/icon.tsx'
import { l } from './linking-text.ts'
import { useRoving } from './roving.ts'

/** What may fit, as chips of which none is chosen unless the person chose it; "nothing fits" is an answer like others. */
export function PlanQuestion({
  text,
  view,
  choices,
  onChoose,
  onMore,
  onFold,
}: {
  readonly text: string
  readonly view: LinkView
  readonly choices: readonly PlanChoice[]
  readonly onChoose: (planId: string | null) => void
  readonly onMore: () => void
  /** Back to the answer that stands; left out when there is none. */
  readonly onFold?: (() => void) | undefined
}) {
  const group = useRef<HTMLDivElement>(null)
  const { shown, marked } = toQuestion(view, choices)
  const last = shown.length
  const roving = useRoving(Math.max(0, marked))
  const more = l(shown.length > 0 ? 'linking.more' : 'linking.all')
  const isChange = onFold !== undefined

  // "Ubah" is gone: the focus goes on to what it opened.
  useLayoutEffect(() => {
    if (isChange) group.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !onFold) return roving.onKeyDown(event)
    // Of a form in a dialog only this folds.
    event.preventDefault()
    event.stopPropagation()
    onFold()
  }
  const chip = (index: number) =>
    roving.answer(index, { count: last + 1, isChosen: index === marked })
  return (
    <div class="link-question">
      <p class="small quiet" aria-hidden="true">
        {l(shown.length > 0 ? 'linking.ask' : 'linking.askNothing')}
      </p>
      <div class="link-chips">
        <div
          ref={group}
          role="radiogroup"
          tabIndex={-1}
          aria-label={l('linking.group', { text })}
          class="link-chips"
          onKeyDown={onKeyDown}
        >
          {shown.map(({ item: choice, because }, index) => (
            <button
              key={choice.id}
              {...chip(index)}
              class="link-chip"
              title={choice.rencanaAksi}
              onClick={() => onChoose(choice.id)}
            >
              <span class="link-name">{choice.rencanaAksi}</span>
              {choice.acting && <span class="small quiet">{`Plt ${choice.acting.post}`}</span>}
              {because.length > 0 && (
                <span class="small link-because">
                  <Icon name="spark" /> {l('linking.because', { words: because.join(', ') })}
                </span>
              )}
            </button>
          ))}
          <button {...chip(last)} class="link-chip" onClick={() => onChoose(null)}>
            <span class="link-name">{l('linking.none')}</span>
          </button>
        </div>
        <button
          type="button"
          class="button plain"
          aria-haspopup="dialog"
          aria-label={`${more} (${l('linking.group', { text })})`}
          onClick={onMore}
        >
          {more}
        </button>
      </div>
    </div>
  )
}
