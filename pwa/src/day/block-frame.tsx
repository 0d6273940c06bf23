import type { ComponentChildren } from 'preact'
import type { PlacedBlock } from './line-view.ts'
import { spanOnScreen } from './span-on-screen.ts'

/**
 * A block and what it says besides its sentence: inside of it, or, when it shares its width with others, below all of
 * them. Both are one article; the grid sees its parts.
 */
export function BlockFrame({
  block,
  name,
  text,
  isWaiting,
  foot,
  children,
}: {
  readonly block: PlacedBlock
  readonly name: string
  readonly text: string
  /** It waits for the person: the bar leads there. */
  readonly isWaiting: boolean
  readonly foot: ComponentChildren
  readonly children: ComponentChildren
}) {
  const { id, place } = block
  return (
    <li class="line-item">
      <article class={`line-item ${name}`}>
        <div
          class="block"
          id={block.kind === 'entry' ? `kegiatan-${id}` : `saran-${id}`}
          data-block={id}
          data-todo={isWaiting ? '' : undefined}
          style={place}
        >
          {children}
          {!block.foot && foot}
        </div>
        {block.foot && foot && (
          <div class="block-foot" style={block.foot}>
            <p class="small quiet" aria-hidden="true">
              {spanOnScreen(block)} {text}
            </p>
            {foot}
          </div>
        )}
      </article>
    </li>
  )
}
