import type { LinkView } from '@jejak/shared/linking/link-view'
import { searchPlan } from '@jejak/shared/linking/plan-list'
import { useRef, useState } from 'preact/hooks'
import type { PlanChoice } from '../data/skp.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { l } from './linking-text.ts'
import { useRoving } from './roving.ts'

/** Below this a search is more to read than the list. */
const SEARCH_FROM = 7

/** All rencana aksi of the period; those that fit stand first, with the words that speak for them. */
export function PlanList({
  text,
  view,
  choices,
  onChoose,
  onClose,
}: {
  readonly text: string
  readonly view: LinkView
  readonly choices: readonly PlanChoice[]
  readonly onChoose: (planId: string) => void
  readonly onClose: () => void
}) {
  const [wanted, setWanted] = useState('')
  const search = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const roving = useRoving(0)
  const groups = bySkp(searchPlan(view, choices, wanted))
  const shown = groups.flatMap(({ items }) => items)
  const chosenId = view.kind === 'linked' ? view.planId : undefined

  const onKeyDown = (event: KeyboardEvent) => {
    // Whoever types in the list means the search.
    const isTyping = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey
    if (isTyping) search.current?.focus()
    else roving.onKeyDown(event)
  }
  const intoList = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault()
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    list.current?.querySelector<HTMLElement>('[role="radio"]')?.focus()
  }
  return (
    <Dialog title={l('linking.list')} tall onClose={onClose}>
      <p class="link-subject">{text}</p>
      {choices.length >= SEARCH_FROM && (
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
      <p class="hidden-visually" aria-live="polite">
        {wanted.trim() !== '' && l('linking.found', { n: shown.length })}
      </p>
      {shown.length === 0 ? (
        <p class="small quiet">{l('linking.notFound')}</p>
      ) : (
        <div
          ref={list}
          role="radiogroup"
          tabIndex={-1}
          aria-label={l('linking.label')}
          class="link-list"
          onKeyDown={onKeyDown}
        >
          {groups.map(({ post, from, items }) => (
            <div
              key={post ?? ''}
              class="link-list"
              {...(groups.length > 1 && { role: 'group', 'aria-label': groupName(post) })}
            >
              {groups.length > 1 && (
                <p class="label" aria-hidden="true">
                  {groupName(post)}
                </p>
              )}
              {items.map(({ item: choice, because }, at) => (
                <button
                  key={choice.id}
                  {...roving.answer(from + at, {
                    count: shown.length,
                    isChosen: choice.id === chosenId,
                  })}
                  class="link-option"
                  // The dialog puts the focus there when it opens, past its own closing button.
                  ref={(button) => void button?.toggleAttribute('autofocus', from + at === 0)}
                  onClick={() => onChoose(choice.id)}
                >
                  <span>{choice.rencanaAksi}</span>
                  <span class="small quiet">{choice.rhk}</span>
                  {because.length > 0 && (
                    <span class="small link-because">
                      <Icon name="spark" /> {l('linking.because', { words: because.join(', ') })}
                    </span>
                  )}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </Dialog>
  )
}

type Found = ReturnType<typeof searchPlan<PlanChoice>>

/** By the SKP they stand in, that of what fits best first; `from` is the place of the first of a group in the whole. */
function bySkp(found: Found) {
  let from = 0
  return [...Map.groupBy(found, ({ item }) => item.acting?.post)].map(([post, items]) => {
    const group = { post, from, items }
    from += items.length
    return group
  })
}

/** Words of the office, the same in both languages. */
const groupName = (post: string | undefined): string =>
  post === undefined ? 'SKP definitif' : `SKP Plt ${post}`
