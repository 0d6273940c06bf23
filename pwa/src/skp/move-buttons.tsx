import { s } from './t.ts'
import { Icon } from '../ui/icon.tsx'

/** Up, down and away, for fingers and keys alike: no dragging. */
export const MoveButtons = ({
  name,
  onMove,
  onRemove,
}: {
  readonly name: string
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}) => (
  <div class="move">
    <button type="button" class="button plain icon-only" onClick={() => onMove(-1)}>
      <Icon name="up" />
      <span class="hidden-visually">{s('up', { name })}</span>
    </button>
    <button type="button" class="button plain icon-only" onClick={() => onMove(1)}>
      <Icon name="down" />
      <span class="hidden-visually">{s('down', { name })}</span>
    </button>
    <button type="button" class="button plain icon-only danger" onClick={onRemove}>
      <Icon name="trash" />
      <span class="hidden-visually">{s('remove', { name })}</span>
    </button>
  </div>
)
