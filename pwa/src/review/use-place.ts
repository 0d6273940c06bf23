import { useLocation } from 'preact-iso'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { PersonDay } from './person-days.ts'
import type { Arrangement } from './arrange.ts'
import { addressOf, readPlace, type Filter } from './queue-address.ts'

/** What of the queue is looked at, kept in the address; and how far the list was scrolled when a day covered it. */
export function usePlace(isWide: boolean) {
  const { query, route } = useLocation()
  const place = useMemo(() => readPlace(query), [query])
  const scrolled = useRef(0)
  const hasStepped = useRef(false)
  const { filter, arrangement, open } = place
  useEffect(() => {
    if (open === undefined) hasStepped.current = false
  }, [open])
  const show = (key: string | undefined, how: 'step' | 'replace') =>
    route(addressOf({ filter, arrangement, open: key }), how === 'replace')
  return {
    filter,
    arrangement,
    open,
    /** Side by side the day follows the list; where it covers the list it is a step that can be taken back. */
    openDay: ({ key }: Pick<PersonDay, 'key'>) => {
      if (key === open) return
      const isStep = !isWide && open === undefined
      if (isStep) {
        scrolled.current = scrollY
        hasStepped.current = true
      }
      show(key, isStep ? 'step' : 'replace')
    },
    closeDay: () => {
      if (open === undefined) return
      // What the person would do themself, so that their next step back does not show the list twice.
      if (hasStepped.current) history.back()
      else show(undefined, 'replace')
    },
    setFilter: (next: Filter) => route(addressOf({ filter: next, arrangement }), true),
    setArrangement: (next: Arrangement) => route(addressOf({ filter, arrangement: next }), true),
    /** Where the list was left. */
    listScroll: () => scrolled.current,
  }
}
