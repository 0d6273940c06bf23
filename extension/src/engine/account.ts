import type { CaptureTable } from './adapter.ts'
import { oneLine } from './fold.ts'

/** A mail page has its account in the title. A private one, or none that can be read, is left alone. */
export function isWorkAccount({ workAccounts }: CaptureTable): boolean {
  const account = /[\w.%+-]+@([\w.-]+)/.exec(oneLine(document.title))?.[1]?.toLowerCase()
  if (account === undefined) return false
  return workAccounts?.some((end) => `.${account}`.endsWith(`.${end}`)) === true
}
