import type { Me } from '@jejak/shared/org/me'
import { useState } from 'preact/hooks'
import { isDiskFull } from '../data/store-health.ts'
import { t } from '../i18n.ts'
import type { DataContext } from '../storage/data-context.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'

/** The disk is full: what was just written may not be kept, and what can be done. Gone with the first write that is. */
export function FullNotice({ me, context }: { readonly me: Me; readonly context: DataContext }) {
  const [isBusy, setBusy] = useState(false)
  const run = (work: () => Promise<void>) => () => {
    setBusy(true)
    void work()
      .catch(() => say(t('store.stillFull')))
      .finally(() => setBusy(false))
  }
  const retry = run(async () => {
    await context.database.settings.put({ key: 'triedToWrite', value: context.clock.now() })
  })
  const take = run(async () => {
    const { exportEverything, saveFile } = await import('../storage/export.ts')
    saveFile('jejak-data-saya.json', 'application/json', await exportEverything(context, me))
    say(t('account.exported'))
  })
  if (!isDiskFull.value) return null
  return (
    <Notice tone="stop">
      <div class="row spread">
        <p>
          <strong>{t('store.full')}.</strong> {t('store.fullNow')}
        </p>
        <div class="row">
          <button type="button" class="button" disabled={isBusy} onClick={retry}>
            {t('action.retry')}
          </button>
          <button type="button" class="button" disabled={isBusy} onClick={take}>
            <Icon name="download" />
            {t('account.export')}
          </button>
        </div>
      </div>
    </Notice>
  )
}
