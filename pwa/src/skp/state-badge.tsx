import { isWaiting, type SkpState } from '@jejak/shared/skp/skp-state'
import { Icon } from '../ui/icon.tsx'
import { a } from './a.ts'

/** How an SKP stands, in a word and a colour. */
export const StateBadge = ({ state }: { readonly state: SkpState }) => (
  <span class={`badge ${toneOf(state)}`}>
    <Icon name={ICONS[toneOf(state)]} />
    {a(`state.${state}`)}
  </span>
)

const ICONS = { draft: 'edit', submitted: 'clock', returned: 'back', approved: 'check' } as const

function toneOf(state: SkpState): keyof typeof ICONS {
  if (isWaiting(state)) return 'submitted'
  if (state === 'returned' || state === 'adendum-returned') return 'returned'
  return state === 'draft' ? 'draft' : 'approved'
}
