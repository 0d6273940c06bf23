import { h, render, type ComponentType } from 'preact'
import { clock } from '../clock/clock.ts'
import type { TextKey } from '../i18n.ts'
import { followSettings } from '../settings/settings.ts'
import { settings } from './app-state.ts'
import { t } from './t.ts'

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
