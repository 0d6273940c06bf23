import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { locale, setLocale, t } from '../i18n.ts'
import { Mark } from '../ui/icon.tsx'

/** The frame of the pages before somebody is signed in. */
export function EntranceFrame({
  title,
  lead,
  children,
}: {
  readonly title: string
  readonly lead: string
  readonly children: ComponentChildren
}) {
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`
  }, [title])
  return (
    <main class="gate" id="main">
      <div class="gate-card">
        <div class="row spread">
          <span class="brand">
            <Mark />
            {t('app.name')}
          </span>
          <button
            type="button"
            class="button plain"
            lang={locale.value === 'id' ? 'en' : 'id'}
            onClick={() => void setLocale(locale.value === 'id' ? 'en' : 'id')}
          >
            {locale.value === 'id' ? 'English' : 'Bahasa Indonesia'}
          </button>
        </div>
        <div class="stack gate-head">
          <h1>{title}</h1>
          <p class="quiet">{lead}</p>
        </div>
        {children}
      </div>
    </main>
  )
}
