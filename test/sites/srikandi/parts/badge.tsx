import { cls } from '../variant.ts'
import { fx } from '../fx.ts'

/** A status, drawn as the real app draws it: in tables and inside the chosen value of a filter alike. */
export function Badge({ text }: { readonly text: string }) {
  return (
    <span className={fx.classes === 'real' ? 'MuiBadge-badge' : cls('MuiBadge-badge')}>{text}</span>
  )
}
