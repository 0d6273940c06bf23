import { join } from 'node:path'

/** What the weights, the thresholds and the words were set on. Their figures prove little. */
export const TUNING = ['cases/tuning.jsonl', 'blind.jsonl', 'blind-2.jsonl', 'heard.jsonl'] as const

/** What nothing was set on. */
export const HELD_OUT = ['cases/held-out.jsonl'] as const

export const pathOf = (name: string): string => join(import.meta.dirname, name)
