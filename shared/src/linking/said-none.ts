import type { PastChoice } from '../match/plan.ts'
import { seriesOf } from './series.ts'

/** A text of work, and the document, letter or folder it is about; empty when there is none. */
export type Subject = { readonly text: string; readonly objectKey: string }

/** Whether the person's last answer for this work was that nothing of the plan fits. */
export type SaidNone = (subject: Subject) => boolean

/**
 * Looks for the newest answer to the same object, else to the same series.
 * @param memory newest first
 */
export function saidNoneIn(memory: readonly PastChoice[]): SaidNone {
  const byObject = new Map<string, boolean>()
  const bySeries = new Map<string, boolean>()
  // Without such an answer nothing has to be read.
  if (memory.some(({ planId }) => planId === null)) {
    for (const { text, objectKey = '', planId } of memory) {
      keepFirst(byObject, objectKey, planId === null)
      keepFirst(bySeries, seriesOf(text), planId === null)
    }
  }
  return ({ text, objectKey }) =>
    byObject.get(objectKey) ?? (bySeries.size > 0 && bySeries.get(seriesOf(text)) === true)
}

function keepFirst(map: Map<string, boolean>, key: string, value: boolean): void {
  if (key !== '' && !map.has(key)) map.set(key, value)
}
