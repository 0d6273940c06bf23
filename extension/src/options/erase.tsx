import { useState } from 'preact/hooks'
import { forgetEverything } from '../drafts/forget.ts'
import { t } from '../ui/world.ts'

export function Erase() {
  const [isDone, setDone] = useState(false)
  const erase = async () => {
    if (!window.confirm(t('erase.ask'))) return
    await forgetEverything()
    setDone(true)
  }
  return (
    <section class="panel stack" aria-labelledby="erase-title">
      <h2 id="erase-title">{t('erase.title')}</h2>
      <p class="soft">{t('erase.lead')}</p>
      <p class="row">
        <button type="button" class="stop" onClick={() => void erase()}>
          {t('erase.all')}
        </button>
        {isDone && <output>{t('erase.done')}</output>}
      </p>
    </section>
  )
}
