import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** A part that is opened by whoever wants it; until then it is not even fetched. */
export function Folded({
  title,
  note,
  children,
}: {
  readonly title: ComponentChildren
  /** What stands in it, in a few words. */
  readonly note?: string
  readonly children: ComponentChildren
}) {
  const [wasOpen, setOpened] = useState(false)
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        {title}
        {note && <span class="quiet small"> · {note}</span>}
      </summary>
      {wasOpen && children}
    </details>
  )
}
