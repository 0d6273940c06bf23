import type { JejakDatabase } from './database.ts'
import { withReopen } from './reopen.ts'
import type { FormRow } from './rows.ts'

const DEBOUNCE_MS = 300

type Waiting = { readonly database: JejakDatabase; readonly value: unknown; readonly timer: number }
const waiting = new Map<string, Waiting>()

/** Keeps what stands in a form 300 ms after the last keystroke, so that no reload or update can take it. */
export function keepForm(database: JejakDatabase, key: string, value: unknown): void {
  clearTimeout(waiting.get(key)?.timer)
  const timer = window.setTimeout(() => void write(key).catch(reportError), DEBOUNCE_MS)
  waiting.set(key, { database, value, timer })
}

/** Ticks for filling e-Kinerja are kept as a form is, and are nobody's writing. */
export const FILL_FORM = 'bkn-fill-form'

/** Forms and lines that were begun and neither saved nor dismissed, in any tab. An emptied line is no writing. */
export const findWriting = ({ forms }: JejakDatabase): Promise<FormRow[]> =>
  forms.filter(({ key, value }) => key !== FILL_FORM && value !== '').toArray()

export async function getForm(database: JejakDatabase, key: string): Promise<unknown> {
  const row = await withReopen(database, () => database.forms.get(key))
  return row?.value
}

export async function dropForm(database: JejakDatabase, key: string): Promise<void> {
  clearTimeout(waiting.get(key)?.timer)
  waiting.delete(key)
  await withReopen(database, () => database.forms.delete(key))
}

/** Whoever typed has left: what was not written yet is written nowhere. */
export function forgetForms(): void {
  for (const { timer } of waiting.values()) clearTimeout(timer)
  waiting.clear()
}

/** Writes everything now: the page is about to go. */
export async function flushForms(): Promise<void> {
  await Promise.all([...waiting.keys()].map(write))
}

async function write(key: string): Promise<void> {
  const found = waiting.get(key)
  if (!found) return
  clearTimeout(found.timer)
  waiting.delete(key)
  const { database, value } = found
  await withReopen(database, () => database.forms.put({ key, value, at: Date.now() }))
}

export function startForms(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushForms().catch(reportError)
  })
  addEventListener('pagehide', () => void flushForms().catch(reportError))
}
