import type { Capability } from '@jejak/shared/access/permission'
import { useLocation } from 'preact-iso'
import { useEffect, useRef } from 'preact/hooks'
import { placeText } from '../screen/place-text.ts'
import { Count, type Counts } from './navigation.tsx'
import { isCurrent, pageAt, tabsOf } from './page-row.ts'
import { PAGES } from './pages.ts'
import './place-tabs.css'

/** Chromium leaves a tab that has the focus where it is when a part of it was seen already. */
const showWhole = ({ target }: FocusEvent) =>
  target instanceof Element && target.scrollIntoView({ block: 'nearest', inline: 'nearest' })

/** The pages of the place that is open, side by side; nothing where there is but one. */
export function PlaceTabs({
  capabilities,
  counts,
}: {
  readonly capabilities: readonly Capability[]
  readonly counts: Counts
}) {
  const { path } = useLocation()
  const row = useRef<HTMLUListElement>(null)
  const place = PAGES.find((page) => page.isInNavigation && isCurrent(PAGES, page, path))
  const tabs = place ? tabsOf(PAGES, place, capabilities) : []
  const open = pageAt(PAGES, path)
  const current = tabs.find((tab) => tab === open || tab.path === open?.ofTab)
  // A row longer than the screen shows the part that is open.
  useEffect(() => {
    const show = () => {
      const at = row.current?.querySelector('[aria-current]')?.parentElement
      if (row.current && at) row.current.scrollLeft = at.offsetLeft - row.current.clientWidth / 3
    }
    show()
    addEventListener('resize', show)
    return () => removeEventListener('resize', show)
  }, [current])
  if (tabs.length < 2 || !current) return null
  return (
    <nav class="place-tabs" aria-label={placeText('parts')}>
      <ul ref={row} onFocusCapture={showWhole}>
        {tabs.map((tab) => (
          <li key={tab.path}>
            <a href={tab.path} aria-current={tab === current ? 'page' : undefined}>
              {tab.tab && placeText(tab.tab)}
              {tab.counts && tab !== place && <Count of={tab.counts} counts={counts} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
