import type { JejakDatabase } from './database.ts'
import { withReopen } from './reopen.ts'
import type { FormRow } from './rows.ts'
import { answeringInTime } from './store-trouble.ts'

const DEBOUNCE_MS = 300

type Waiting = { readonly database: JejakDatabase; readonly value: unknown; readonly timer: number }
const waiting = new Map<string, Waiting>()
/** Writes under way: whoever lets the page go waits for them as well. */
const writing = new Set<Promise<void>>()

/** Keeps what stands in a form 300 ms after the last keystroke, so that no reload or update can take it. */
export function keepForm(database: JejakDatabase, key: string, value: unknown): void {
  clearTimeout(waiting.get(key)?.timer)
  const timer = window.setTimeout(() => void begin(key).catch(reportError), DEBOUNCE_MS)
  waiting.set(key, { database, value, timer })
}

/** Ticks for filling e-Kinerja are kept as a form is, and are nobody's writing. */
export const FILL_FORM = 'bkn-fill-form'

/** What stands in forms, in any tab; of this tab also what the disk did not take yet. */
export async function readForms(database: JejakDatabase): Promise<FormRow[]> {
  const rows = await database.forms.toArray()
  const unwritten = [...waiting].flatMap(([key, form]) =>
    form.database === database ? { key, value: form.value, at: Date.now() } : [],
  )
  const newer = new Set(unwritten.map(({ key }) => key))
  return [...rows.filter(({ key }) => !newer.has(key)), ...unwritten]
}

/** Forms and lines that were begun and neither saved nor dismissed. An emptied line is no writing. */
export const findWriting = async (database: JejakDatabase): Promise<FormRow[]> =>
  (await readForms(database)).filter(({ key, value }) => key !== FILL_FORM && value !== '')

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
  writing.clear()
}

/**
 * Writes everything now: the page is about to go. Rejects when something could not be written, or when the store takes
 * longer than it may: a button that waits for it must not wait for ever.
 */
export async function flushForms(): Promise<void> {
  if (waiting.size + writing.size === 0) return
  for (const key of waiting.keys()) void begin(key).catch(ignore)
  await answeringInTime(Promise.all(writing))
}

function begin(key: string): Promise<void> {
  const work = write(key).finally(() => writing.delete(work))
  writing.add(work)
  return work
}

async function write(key: string): Promise<void> {
  const found = waiting.get(key)
  if (!found) return
  clearTimeout(found.timer)
  waiting.delete(key)
  const { database, value } = found
  try {
    await withReopen(database, () => database.forms.put({ key, value, at: Date.now() }))
  } catch (error) {
    // It stands in the form only: the next flush tries again, and an export takes it from here.
    if (!database.isOver && !waiting.has(key)) waiting.set(key, found)
    throw error
  }
}

/** Whoever waits for all of them is told. */
const ignore = () => undefined

export function startForms(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushForms().catch(reportError)
  })
  addEventListener('pagehide', () => void flushForms().catch(reportError))
}
