import { CONSENT_TEXT } from '../../settings/settings.ts'
import { settings } from '../../ui/app-state.ts'
import { t } from '../../ui/t.ts'
import { useRecorderState } from '../../ui/state-line.tsx'

export function Loading() {
  return <output class="empty">{t('today.loading')}</output>
}

export function Failed() {
  return (
    <div class="note stop" role="alert">
      <p>{t('today.failed')}</p>
      <button type="button" onClick={() => location.reload()}>
        {t('today.reload')}
      </button>
    </div>
  )
}

/** Why there is nothing, and what to do about it. */
export function NoSuggestions({ isToday }: { readonly isToday: boolean }) {
  const state = useRecorderState()
  if (!isToday)
    return (
      <section class="empty">
        <h2>{t('empty.pastTitle')}</h2>
        <p>{t('empty.past')}</p>
      </section>
    )
  if (settings.value.consent?.text !== CONSENT_TEXT)
    return (
      <NotYet
        title={t('empty.setUpTitle')}
        text={t('empty.setUp')}
        action={t('empty.setUpAction')}
      />
    )
  if (state?.kind === 'off')
    return (
      <NotYet title={t('empty.offTitle')} text={t('empty.off')} action={t('empty.offAction')} />
    )
  return (
    <section class="empty">
      <h2>{state?.kind === 'paused' ? t('empty.pausedTitle') : t('empty.todayTitle')}</h2>
      <p>{state?.kind === 'paused' ? t('empty.paused') : t('empty.today')}</p>
    </section>
  )
}

function NotYet(props: { readonly title: string; readonly text: string; readonly action: string }) {
  return (
    <section class="empty">
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      <p class="row">
        <a class="button" href="/options.html" target="_blank">
          {props.action}
        </a>
      </p>
    </section>
  )
}
