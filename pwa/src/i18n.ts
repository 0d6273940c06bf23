import { problems } from '@jejak/shared/i18n/id/problems'
import { pwa } from '@jejak/shared/i18n/id/pwa'
import { createText, type Locale, type Params } from '@jejak/shared/i18n/text'
import { signal } from '@preact/signals'
import { hearPreference, keepPreference, readPreference } from './storage/preference.ts'

export type PwaKey = keyof typeof pwa
export type ProblemKey = keyof typeof problems

export const locale = signal<Locale>('id')

const text = signal({ pwa: createText(pwa, 'id'), problems: createText(problems, 'id') })

/** The sentence for a key in the chosen language. Reads a signal: whoever calls it while drawing is drawn again. */
export const t = (key: PwaKey, params?: Params): string => text.value.pwa(key, params)

/** The sentence for a problem of an entry, a request or a sync result. */
export const problemText = (key: string, params?: Params): string =>
  isProblemKey(key) ? text.value.problems(key, params) : t('error.unknown')

export const isProblemKey = (key: string): key is ProblemKey => key in problems

/** Changes the language of the screen. English comes as a chunk of its own. */
export async function setLocale(next: Locale): Promise<void> {
  if (next === 'en') {
    const [{ pwa: screens }, { problems: sentences }] = await Promise.all([
      import('@jejak/shared/i18n/en/pwa'),
      import('@jejak/shared/i18n/en/problems'),
    ])
    text.value = { pwa: createText(screens, 'en'), problems: createText(sentences, 'en') }
  } else {
    text.value = { pwa: createText(pwa, 'id'), problems: createText(problems, 'id') }
  }
  locale.value = next
  document.documentElement.lang = next
  keepPreference('jejak-locale', next)
}

export async function startLocale(): Promise<void> {
  hearPreference('jejak-locale', (next) => {
    if (next === 'id' || next === 'en') void setLocale(next).catch(reportError)
  })
  if (readPreference('jejak-locale') === 'en') await setLocale('en')
}
