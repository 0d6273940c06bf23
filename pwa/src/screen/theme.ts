import { signal } from '@preact/signals'

export type Theme = 'system' | 'light' | 'dark'
export const THEMES: readonly Theme[] = ['system', 'light', 'dark']

const STORE = 'jejak-theme'
const isTheme = (text: string | null): text is Theme => THEMES.some((theme) => theme === text)

export const theme = signal<Theme>('system')

export function startTheme(): void {
  const stored = localStorage.getItem(STORE)
  if (isTheme(stored)) setTheme(stored)
}

export function setTheme(next: Theme): void {
  theme.value = next
  if (next === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = next
  localStorage.setItem(STORE, next)
}
