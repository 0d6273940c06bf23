import { signal } from '@preact/signals'
import { hearPreference, keepPreference, readPreference } from '../storage/preference.ts'

export type Theme = 'system' | 'light' | 'dark'
export const THEMES: readonly Theme[] = ['system', 'light', 'dark']

const isTheme = (text: string | undefined): text is Theme => THEMES.some((theme) => theme === text)

export const theme = signal<Theme>('system')

export function startTheme(): void {
  const stored = readPreference('jejak-theme')
  if (isTheme(stored)) setTheme(stored)
  hearPreference('jejak-theme', (next) => isTheme(next) && setTheme(next))
}

export function setTheme(next: Theme): void {
  theme.value = next
  if (next === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = next
  keepPreference('jejak-theme', next)
}
