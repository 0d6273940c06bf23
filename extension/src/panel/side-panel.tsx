import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { TodayPage } from './today/today-page.tsx'
import { t } from '../ui/t.ts'

/** A proper noun, the same in every language. */
const BKN_NAME = 'e-Kinerja'

/** The side panel: the day as recorded, and the bridge to e-Kinerja, which is loaded when it is asked for. */
export function SidePanel() {
  const [tab, setTab] = useState<'today' | 'bkn'>('today')
  const [section, setSection] = useState<{ readonly Section: ComponentType }>()
  const openBkn = async () => {
    setTab('bkn')
    const { BknSection } = await import('../bkn/panel/bkn-section.tsx')
    setSection({ Section: BknSection })
  }
  return (
    <>
      <nav class="row panel-tabs" aria-label={t('app.name')}>
        <button
          type="button"
          aria-current={tab === 'today' ? 'page' : undefined}
          onClick={() => setTab('today')}
        >
          {t('today.title')}
        </button>
        <button
          type="button"
          aria-current={tab === 'bkn' ? 'page' : undefined}
          onClick={() => void openBkn()}
        >
          {BKN_NAME}
        </button>
        <a class="panel-settings" href="/options.html" target="_blank">
          {t('today.settings')}
        </a>
      </nav>
      {tab === 'today' && <TodayPage />}
      {tab === 'bkn' && section && <section.Section />}
    </>
  )
}
