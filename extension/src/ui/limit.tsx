import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { w } from './field-words.ts'

type Control = HTMLInputElement | HTMLTextAreaElement

/**
 * Around a text control: lets everything in, says how much is too much, and keeps the form from being sent meanwhile. A
 * `maxlength` would cut what is pasted without a word. Counts what stands there, whoever put it there.
 */
export function Limit({
  max,
  children,
}: {
  readonly max: number
  readonly children: ComponentChildren
}) {
  const root = useRef<HTMLSpanElement>(null)
  const id = useId()
  const [count, setCount] = useState(0)
  const control = () => root.current?.querySelector<Control>('input, textarea')
  const look = () => setCount(control()?.value.length ?? 0)
  const sentence = count > max ? w('limit.over', { n: count - max, count, max }) : ''
  useEffect(look)
  useEffect(() => {
    const here = control()
    if (!here) return
    here.setCustomValidity(sentence)
    const others = (here.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean)
    const ids = others.filter((each) => each !== id)
    if (sentence) here.setAttribute('aria-invalid', 'true')
    else if (others.length > ids.length) here.removeAttribute('aria-invalid')
    if (sentence) ids.push(id)
    if (ids.length === 0) here.removeAttribute('aria-describedby')
    else here.setAttribute('aria-describedby', ids.join(' '))
  })
  return (
    <span class="limit" ref={root} onInput={look}>
      {children}
      {/* There before it speaks, so that a reader hears it. */}
      <output class={sentence ? 'small stop-text' : 'unseen'}>
        <span id={id}>{sentence}</span>
      </output>
    </span>
  )
}
