import type { LinkView } from '@jejak/shared/linking/link-view'
import { stepTo, toQuestion } from '@jejak/shared/linking/plan-list'
import type { PlanItem } from '@jejak/shared/match/plan'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { l } from '../../ui/linking-t.ts'

type Props = {
  readonly text: string
  readonly view: LinkView
  readonly plan: readonly PlanItem[]
}

/** The answer that stands, why, and the way to change it. */
export function LinkAnswer({
  text,
  view,
  plan,
  onChange,
}: Props & { readonly onChange: () => void }) {
  const id = useId()
  const reason = reasonOf(view)
  const chosen = view.kind === 'linked' && plan.find((each) => each.id === view.planId)
  const name = chosen ? chosen.rencanaAksi : l('linking.none')
  return (
    <div class="row link-answer">
      <p class="grow" id={id}>
        <span class="link-name" title={name}>
          {name}
        </span>
        {reason !== '' && <span class="small link-because">{reason}</span>}
      </p>
      <button
        type="button"
        class="link-change"
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

/** What may fit, as chips of which none is chosen unless the person chose it; "nothing fits" is an answer like others. */
export function LinkQuestion({
  text,
  view,
  plan,
  onChoose,
  onMore,
  onFold,
}: Props & {
  readonly onChoose: (plan: PlanItem | null) => void
  readonly onMore: () => void
  /** Back to the answer that stands; left out when there is none. */
  readonly onFold?: (() => void) | undefined
}) {
  const group = useRef<HTMLDivElement>(null)
  const { shown, marked } = toQuestion(view, plan)
  const answers = useAnswers(Math.max(0, marked))
  const more = l(shown.length > 0 ? 'linking.more' : 'linking.all')
  const isChange = onFold !== undefined
  // "Ubah" is gone: the focus goes on to what it opened.
  useLayoutEffect(() => {
    if (isChange) group.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !onFold) return answers.onKeyDown(event)
    event.preventDefault()
    event.stopPropagation()
    onFold()
  }
  const chip = (index: number) =>
    answers.answer(index, { count: shown.length + 1, isChosen: index === marked })
  return (
    <div class="stack tight">
      <p class="small soft" aria-hidden="true">
        {l(shown.length > 0 ? 'linking.ask' : 'linking.askNothing')}
      </p>
      <div class="row">
        <div
          ref={group}
          role="radiogroup"
          tabIndex={-1}
          aria-label={l('linking.group', { text })}
          class="row link-chips"
          onKeyDown={onKeyDown}
        >
          {shown.map(({ item, because }, index) => (
            <button
              key={item.id}
              {...chip(index)}
              class="link-chip"
              title={item.rencanaAksi}
              onClick={() => onChoose(item)}
            >
              <span class="link-name">{item.rencanaAksi}</span>
              {because.length > 0 && (
                <span class="small link-because">
                  {l('linking.because', { words: because.join(', ') })}
                </span>
              )}
            </button>
          ))}
          <button {...chip(shown.length)} class="link-chip" onClick={() => onChoose(null)}>
            <span class="link-name">{l('linking.none')}</span>
          </button>
        </div>
        <button
          type="button"
          class="quiet"
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

/**
 * One tab stop for a group of answers. Arrow keys move the focus and nothing else, and no key of the group reaches the card
 * around it, whose keys drop or split it.
 */
export function useAnswers(first: number) {
  const [at, setAt] = useState(first)
  return {
    answer: (
      index: number,
      { count, isChosen }: { readonly count: number; readonly isChosen: boolean },
    ) => ({
      type: 'button' as const,
      role: 'radio' as const,
      'aria-checked': isChosen,
      tabIndex: index === Math.min(at, count - 1) ? 0 : -1,
      onFocus: () => setAt(index),
    }),
    onKeyDown: (event: KeyboardEvent) => {
      const group = event.currentTarget
      if (!(group instanceof HTMLElement)) return
      const items = [...group.querySelectorAll<HTMLElement>('[role="radio"]')]
      const from = items.findIndex((item) => item === document.activeElement)
      const to = stepTo(event.key, from, items.length)
      if (from < 0 || to === undefined) return
      event.preventDefault()
      event.stopPropagation()
      items[to]?.focus()
    },
  }
}
