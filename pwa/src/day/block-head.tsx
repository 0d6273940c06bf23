import type { ComponentChildren } from 'preact'
import type { LineBlock } from './line-view.ts'
import { useLine } from './line-context.ts'
import { spanOnScreen } from './span-on-screen.ts'

/** What a block is taken hold of by: it opens at a touch, and is moved by whoever holds on to it. */
export function BlockHead({
  block,
  text,
  children,
}: {
  readonly block: LineBlock
  readonly text: string
  /** Said with the sentence, such as what has become of it. */
  readonly children?: ComponentChildren
}) {
  const { openId, setOpen } = useLine()
  const isOpen = openId === block.id
  return (
    <h2 class="block-title">
      <button
        type="button"
        class="block-head"
        data-head
        aria-expanded={isOpen}
        aria-describedby={`tentang-${block.id}`}
        aria-keyshortcuts="ArrowUp ArrowDown"
        onClick={() => setOpen(isOpen ? null : block.id)}
      >
        <span class="block-time">{spanOnScreen(block)}</span> <span class="entry-text">{text}</span>
        {children}
      </button>
    </h2>
  )
}

/** What an end is pulled by. Larger than it is drawn; keys and the menu do the same, so it is for pointers alone. */
export const Grips = () => (
  <>
    <span class="grip grip-start" data-grip="start" aria-hidden="true" />
    <span class="grip grip-end" data-grip="end" aria-hidden="true" />
  </>
)
