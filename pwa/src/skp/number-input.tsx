import { readAngka, writeAngka } from '@jejak/shared/skp/angka'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { p } from './parts-words.ts'

/**
 * A number as people write it, with a comma. What is no such number stays as typed, is told, and keeps the plan from being
 * saved; an empty field is no number.
 */
export function NumberInput({
  value,
  max,
  decimals,
  label,
  onChange,
  ...described
}: {
  readonly value: number | undefined
  readonly max: number
  readonly decimals: number
  /** Where no label stands beside it. */
  readonly label?: string
  readonly onChange: (value: number | undefined) => void
  readonly id?: string
  readonly 'aria-describedby'?: string | undefined
}) {
  const root = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const errorId = useId()
  const trouble = (text: string): string => {
    if (text.trim() === '') return ''
    const read = readAngka(text)
    if (read === null) return p('number.wrong')
    if (read > max) return p('number.most', { max: writeAngka(max) })
    return Number(read.toFixed(decimals)) === read ? '' : p('number.decimals', { n: decimals })
  }
  const said = typed === null ? '' : trouble(typed)
  useEffect(() => root.current?.setCustomValidity(said))
  const ids = [described['aria-describedby'], said && errorId].filter(Boolean).join(' ')
  return (
    <div>
      <input
        {...described}
        {...(label && { 'aria-label': label })}
        aria-describedby={ids || undefined}
        aria-invalid={said !== ''}
        ref={root}
        class="skp-number"
        inputMode="decimal"
        autocomplete="off"
        value={typed ?? (value === undefined ? '' : writeAngka(value))}
        onInput={(event) => {
          const text = event.currentTarget.value
          setTyped(text)
          if (trouble(text) === '') onChange(readAngka(text) ?? undefined)
        }}
        onBlur={() => said === '' && setTyped(null)}
      />
      <output class={said ? 'field-error' : 'hidden-visually'}>
        <span id={errorId}>{said}</span>
      </output>
    </div>
  )
}
