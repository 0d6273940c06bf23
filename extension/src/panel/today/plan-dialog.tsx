import type { LinkView } from '@jejak/shared/linking/link-view'
import { searchPlan } from '@jejak/shared/linking/plan-list'
import type { PlanItem } from '@jejak/shared/match/plan'
import { useEffect, useRef, useState } from 'preact/hooks'
import { l } from '../../ui/linking-t.ts'
import { useAnswers } from './link-parts.tsx'

/** Below this a search is more to read than the list. */
const SEARCH_FROM = 7

/** All rencana aksi that are known here; those that fit stand first, with the words that speak for them. */
export function PlanDialog({
  text,
  view,
  plan,
  onChoose,
  onClose,
}: {
  readonly text: string
  readonly view: LinkView
  readonly plan: readonly PlanItem[]
  readonly onChoose: (plan: PlanItem) => void
  readonly onClose: () => void
}) {
  const [wanted, setWanted] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const answers = useAnswers(0)
  const shown = searchPlan(view, plan, wanted)
  const chosenId = view.kind === 'linked' ? view.planId : undefined
  useEffect(() => {
    const opener = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    // Whoever types in the list means the search, and no key of it the card behind.
    const isTyping = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey
    if (isTyping) search.current?.focus()
    else answers.onKeyDown(event)
  }
  const intoList = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    dialog.current?.querySelector<HTMLElement>('[role="radio"]')?.focus()
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby="plan-title"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div class="stack">
        <h2 id="plan-title">{l('linking.list')}</h2>
        <p class="soft">{text}</p>
        {plan.length >= SEARCH_FROM && (
          <input
            ref={search}
            type="search"
            autocomplete="off"
            aria-label={l('linking.search')}
            placeholder={l('linking.search')}
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
            onKeyDown={intoList}
          />
        )}
        <output class="small soft">
          {shown.length === 0
            ? l('linking.notFound')
            : wanted.trim() !== '' && l('linking.found', { n: shown.length })}
        </output>
        <div
          role="radiogroup"
          tabIndex={-1}
          aria-label={l('linking.label')}
          class="stack tight"
          onKeyDown={onKeyDown}
        >
          {shown.map(({ item, because }, index) => (
            <button
              key={item.id}
              {...answers.answer(index, { count: shown.length, isChosen: item.id === chosenId })}
              class="link-option"
              // The dialog puts the focus there when it opens.
              ref={(button) => void button?.toggleAttribute('autofocus', index === 0)}
              onClick={() => onChoose(item)}
            >
              <span>{item.rencanaAksi}</span>
              <span class="small soft">{item.rhk}</span>
              {because.length > 0 && (
                <span class="small link-because">
                  {l('linking.because', { words: because.join(', ') })}
                </span>
              )}
            </button>
          ))}
        </div>
        <p class="row">
          <button type="button" onClick={onClose}>
            {l('linking.back')}
          </button>
        </p>
      </div>
    </dialog>
  )
}
