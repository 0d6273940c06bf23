import { useState } from 'preact/hooks'
import { TodayPage } from '../../today/today-page.tsx'
import { BknSection } from './bkn-section.tsx'
import { b } from './words.ts'

/** The side panel: the day as recorded, and the bridge to e-Kinerja. */
export function SidePanel() {
  const [tab, setTab] = useState<'today' | 'bkn'>('today')
  return (
    <>
      <nav class="row panel-tabs" aria-label={b('tab.nav')}>
        <button
          type="button"
          aria-current={tab === 'today' ? 'page' : undefined}
          onClick={() => setTab('today')}
        >
          {b('tab.today')}
        </button>
        <button
          type="button"
          aria-current={tab === 'bkn' ? 'page' : undefined}
          onClick={() => setTab('bkn')}
        >
          {b('tab.bkn')}
        </button>
      </nav>
      {tab === 'today' ? <TodayPage /> : <BknSection />}
    </>
  )
}
