import type { ComponentChildren } from 'preact'
import { s } from './t.ts'
import { Field } from '../ui/field.tsx'
import { Limit } from '../ui/limit.tsx'
import { MoveButtons } from './move-buttons.tsx'

/** What a line of the SKP can be told to do. */
export type RowActs<Item> = {
  readonly onChange: (patch: Partial<Item>) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

type Typed = { readonly value: string; readonly onInput: (value: string) => void }

/** One line under an RHK: its kind, its words and its target, and the buttons that move it. */
export const SkpRow = ({
  kind,
  text,
  target,
  more,
  name,
  onMove,
  onRemove,
}: {
  readonly kind: ComponentChildren
  readonly text: Typed & { readonly label: string }
  readonly target: Typed & { readonly placeholder?: string }
  /** What else there is of it. */
  readonly more?: ComponentChildren
  /** Which line it is: `Indikator 2`. */
  readonly name: string
} & Pick<RowActs<unknown>, 'onMove' | 'onRemove'>) => (
  <fieldset class="skp-row" aria-label={name}>
    {kind}
    <Field label={text.label}>
      {(described) => (
        <Limit max={1000}>
          <textarea
            {...described}
            rows={1}
            value={text.value}
            onInput={(event) => text.onInput(event.currentTarget.value)}
          />
        </Limit>
      )}
    </Field>
    <Field label={s('target')}>
      {(described) => (
        <Limit max={200}>
          <input
            {...described}
            placeholder={target.placeholder}
            value={target.value}
            onInput={(event) => target.onInput(event.currentTarget.value)}
          />
        </Limit>
      )}
    </Field>
    <MoveButtons
      name={text.value ? `${name}, ${text.value}` : name}
      onMove={onMove}
      onRemove={onRemove}
    />
    {more && <div class="skp-more">{more}</div>}
  </fieldset>
)
