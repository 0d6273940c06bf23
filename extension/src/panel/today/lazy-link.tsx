import type { ComponentProps } from 'preact'
import { useLazy } from '../../ui/use-lazy.ts'
import type { SuggestionLink } from './suggestion-link.tsx'

const load = async () => (await import('./suggestion-link.tsx')).SuggestionLink

/** Linking comes after the day is on screen, and only where a plan is known. */
export function LazyLink(props: ComponentProps<typeof SuggestionLink>) {
  const Link = useLazy(load)
  return Link ? <Link {...props} /> : null
}
