import { signal } from '@preact/signals'
import type { DataContext } from '../storage/data-context.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { t } from '../i18n.ts'
import { Notice } from '../ui/notice.tsx'

type InstallPrompt = Event & { readonly prompt: () => Promise<unknown> }

const offer = signal<InstallPrompt | null>(null)
const DAYS_OF_USE = 3

/** Keeps the browser's offer for the moment when it makes sense. */
export function startInstall(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    if ('prompt' in event) offer.value = event as InstallPrompt
  })
  addEventListener('appinstalled', () => (offer.value = null))
}

const isStandalone = () => matchMedia('(display-mode: standalone)').matches
/** Safari on iOS has no prompt; a page in its tabs may lose its storage after seven days. */
const isIos = () => /iPhone|iPad/.test(navigator.userAgent)

/** Offered once, after the third day of use, and never again after a no. */
export function InstallHint({ context }: { readonly context: DataContext }) {
  const { database } = context
  const seen = valueOr(
    useLive(async () => {
      const days = await database.settings.get('daysUsed')
      const answered = await database.settings.get('installAnswered')
      return {
        days: Array.isArray(days?.value) ? days.value.length : 0,
        answered: answered !== undefined,
      }
    }, [database]),
    { days: 0, answered: true },
  )
  if (seen.answered || seen.days < DAYS_OF_USE || isStandalone()) return null
  if (!offer.value && !isIos()) return null
  const answer = () => void database.settings.put({ key: 'installAnswered', value: true })
  return (
    <Notice icon="download">
      <div class="row spread">
        <p>{t(offer.value ? 'install.offer' : 'install.ios')}</p>
        <div class="row">
          {offer.value && (
            <button
              type="button"
              class="button"
              onClick={() => {
                void offer.value?.prompt()
                answer()
              }}
            >
              {t('install.yes')}
            </button>
          )}
          <button type="button" class="button plain" onClick={answer}>
            {t('action.later')}
          </button>
        </div>
      </div>
    </Notice>
  )
}

/** Counts the days on which the app was opened, as far as the hint needs it. */
export async function countDayOfUse({ database }: DataContext, day: string): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    const known = await database.settings.get('daysUsed')
    const days = Array.isArray(known?.value) ? known.value : []
    if (days.includes(day) || days.length >= DAYS_OF_USE) return
    await database.settings.put({ key: 'daysUsed', value: [...days, day] })
  })
}
