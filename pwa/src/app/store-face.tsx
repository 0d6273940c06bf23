import type { Me } from '@jejak/shared/org/me'
import { useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { flushForms } from '../storage/forms.ts'
import type { StoreTrouble } from '../storage/store-trouble.ts'
import { Icon } from '../ui/icon.tsx'

/**
 * What is drawn when the browser's store does not serve us: what is wrong, what is safe, and the ways out. In the first
 * load, because nothing may be needed to say it.
 */
export function StoreFace({
  trouble,
  person,
}: {
  readonly trouble: StoreTrouble
  /** Who is in front; null when this device cannot tell. */
  readonly person: Me['person'] | null
}) {
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    setSaid('')
    setSaid(await rescueAndTell(person).catch(() => t('crash.chunk')))
    setBusy(false)
  }
  return (
    <main class="page page-narrow" id="main" tabIndex={-1}>
      <div class="empty card" role="alert">
        <span class="empty-icon">
          <Icon name={trouble === 'silent' ? 'clock' : 'warn'} />
        </span>
        <h1>{t(`store.${trouble}`)}</h1>
        <p>{t(`store.${trouble}.text`)}</p>
        <p>{t(`store.${trouble === 'blocked' ? 'safeThere' : 'safe'}`)}</p>
        <div class="row">
          <button
            type="button"
            class="button primary"
            onClick={() => void flushForms().finally(() => location.reload())}
          >
            <Icon name="repeat" />
            {t('action.retry')}
          </button>
          {trouble !== 'blocked' && (
            <button type="button" class="button" disabled={isBusy} onClick={() => void save()}>
              <Icon name="download" />
              {t('store.rescue')}
            </button>
          )}
        </div>
        <p aria-live="polite">{said}</p>
      </div>
    </main>
  )
}

async function rescueAndTell(person: Me['person'] | null): Promise<string> {
  const { rescueOwn } = await import('../data/rescue-own.ts')
  const done = await rescueOwn(person)
  if (typeof done === 'string') return t(`store.rescue.${done}`)
  return t(done.isPartly ? 'store.rescue.partly' : 'store.rescue.done', { n: done.rows })
}
