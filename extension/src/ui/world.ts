import { createText, type Params } from '@jejak/shared/i18n/text'
import { dayAt, type Day } from '@jejak/shared/calendar/day'
import { signal } from '@preact/signals'
import { h, render, type ComponentType } from 'preact'
import { clock } from '../clock/clock.ts'
import { defaultSettings, followSettings, zoneOf } from '../settings/settings.ts'
import { catalogOf, type TextKey } from '../i18n.ts'

/** The settings as they are now; every part of a page that reads them is drawn again when they change. */
export const settings = signal(defaultSettings)

/** The sentence for a key in the person's language. */
export const t = (key: TextKey, params?: Params): string => {
  const { locale } = settings.value
  return createText(catalogOf(locale), locale)(key, params)
}

export const now = (): number => clock.now()
export const today = (): Day => dayAt(now(), zoneOf(settings.value))

/** Shows a page once the settings and the clock are there. */
export async function startPage(page: ComponentType, title: TextKey): Promise<void> {
  await clock.ready
  await followSettings((now) => {
    settings.value = now
    dress(title)
  })
  const root = document.getElementById('root')
  if (root) render(h(page, {}), root)
}

function dress(title: TextKey): void {
  document.documentElement.lang = settings.value.locale
  document.title = t(title)
}
