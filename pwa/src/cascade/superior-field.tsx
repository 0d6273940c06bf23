import type { SuperiorRhk } from '@jejak/shared/skp/cascade'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Field } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Limit } from '../ui/limit.tsx'
import { markAfter, rhkWith } from './choose.ts'
import { c } from './t.ts'
import './cascade.css'

/** The words, and which RHK they are of; without an id they are somebody's own. */
export type Served = { readonly rhkAtasan: string; readonly rhkAtasanId: string | undefined }

/** The superior's RHK that one serves: looked up in their plan in force, or written where there is none to look up. */
export function SuperiorField({
  served,
  choices,
  onChange,
}: {
  readonly served: Served
  readonly choices: readonly SuperiorRhk[]
  readonly onChange: (served: Served) => void
}) {
  const { rhkAtasan, rhkAtasanId } = served
  const change = useRef<HTMLButtonElement>(null)
  const moved = useRef<'to-text' | 'to-link' | null>(null)
  const root = useRef<HTMLDivElement>(null)
  // The control that had the focus has gone: it goes to what took its place.
  useEffect(() => {
    if (moved.current === 'to-link') change.current?.focus()
    if (moved.current === 'to-text') root.current?.querySelector('input')?.focus()
    moved.current = null
  }, [rhkAtasanId])
  const set = (next: Served) => {
    moved.current = next.rhkAtasanId === undefined ? 'to-text' : 'to-link'
    onChange(next)
  }
  if (rhkAtasanId === undefined) {
    return (
      <div ref={root}>
        <SuperiorBox
          text={rhkAtasan}
          choices={choices}
          onText={(text) => onChange({ rhkAtasan: text, rhkAtasanId: undefined })}
          onPick={({ id, uraian }) => set({ rhkAtasan: uraian, rhkAtasanId: id })}
        />
      </div>
    )
  }
  const whose = choices.find(({ id }) => id === rhkAtasanId)
  return (
    <fieldset class="field" aria-label={c('superior.label')}>
      <span class="label">{c('superior.label')}</span>
      <div class="cascade-chosen stack">
        <p>
          <bdi>{rhkAtasan}</bdi>
        </p>
        <p class="small quiet row">
          <Icon name="link" />
          {whose ? c('superior.from', whose) : c('superior.linked')}
        </p>
        <div class="row">
          <button
            ref={change}
            type="button"
            class="button"
            onClick={() => set({ rhkAtasan: '', rhkAtasanId: undefined })}
          >
            {c('superior.change')}
          </button>
          <button
            type="button"
            class="button plain"
            onClick={() => set({ rhkAtasan, rhkAtasanId: undefined })}
          >
            {c('superior.loosen')}
          </button>
        </div>
      </div>
    </fieldset>
  )
}

/** An editable combobox with a list (ARIA APG): arrows mark, Enter takes, Escape closes, and typing is kept as it is. */
function SuperiorBox({
  text,
  choices,
  onText,
  onPick,
}: {
  readonly text: string
  readonly choices: readonly SuperiorRhk[]
  readonly onText: (text: string) => void
  readonly onPick: (rhk: SuperiorRhk) => void
}) {
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const [mark, setMark] = useState(-1)
  const found = rhkWith(choices, text)
  const shown = isOpen && found.length > 0
  const marked = shown ? found[mark] : undefined
  const close = () => {
    setOpen(false)
    setMark(-1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    const next = markAfter(event.key, shown ? mark : -1, found.length)
    if (next !== undefined) {
      event.preventDefault()
      setOpen(true)
      setMark(next)
    } else if (event.key === 'Enter') {
      // It sends nothing, and takes what is marked.
      event.preventDefault()
      if (marked) onPick(marked)
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }
  return (
    <Field label={c('superior.label')} hint={c('superior.hint')}>
      {(described) => (
        <div class="cascade-box">
          <Limit max={1000}>
            <input
              {...described}
              type="text"
              role="combobox"
              autocomplete="off"
              aria-autocomplete="list"
              aria-expanded={shown}
              aria-controls={listId}
              aria-activedescendant={marked ? `${listId}-${marked.id}` : undefined}
              value={text}
              onFocus={() => setOpen(true)}
              onBlur={close}
              onClick={() => setOpen(true)}
              onInput={(event) => {
                setOpen(true)
                setMark(-1)
                onText(event.currentTarget.value)
              }}
              onKeyDown={onKeyDown}
            />
          </Limit>
          <output class="hidden-visually">
            {isOpen &&
              (found.length > 0 ? c('superior.found', { n: found.length }) : c('superior.none'))}
          </output>
          <div
            id={listId}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a datalist shows no second line, and cuts the first
            role="listbox"
            class="cascade-options"
            aria-label={c('superior.options')}
            hidden={!shown}
          >
            {found.map((rhk, at) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field, which keeps the focus
              <div
                key={rhk.id}
                id={`${listId}-${rhk.id}`}
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it belongs to the list above
                role="option"
                tabIndex={-1}
                aria-selected={at === mark}
                // Before the field is left: the click would come after the list has closed.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onPick(rhk)}
              >
                <bdi>{rhk.uraian}</bdi>
                <span class="small quiet">{c('superior.from', rhk)}</span>
              </div>
            ))}
          </div>
        </div>
      )}
    </Field>
  )
}
