import { join } from 'node:path'
import type { RankCase } from './case.ts'
import { readCases } from './case.ts'

/** A file of cases, or a half of one. */
export type CaseFile = { readonly name: string; readonly half?: Half }
type Half = 0 | 1

/** What the weights, the thresholds and the words were set on. Their figures prove little. */
export const TUNING: readonly CaseFile[] = [
  { name: 'cases/tuning.jsonl' },
  { name: 'blind.jsonl' },
  { name: 'blind-2.jsonl' },
  { name: 'heard.jsonl' },
  { name: 'blind-3.jsonl', half: 0 },
  { name: 'blind-4.jsonl' },
  { name: 'blind-6.jsonl', half: 0 },
]

/** What nothing was set on. */
export const HELD_OUT: readonly CaseFile[] = [
  { name: 'cases/held-out.jsonl' },
  { name: 'blind-3.jsonl', half: 1 },
  { name: 'blind-6.jsonl', half: 1 },
]

export function casesOf({ name, half }: CaseFile): readonly RankCase[] {
  const cases = readCases(join(import.meta.dirname, name))
  return half === undefined ? cases : cases.filter(({ office = '' }) => halfOf(office) === half)
}

/** Whole offices stand on one side: FNV-1a of the name, its last bit. */
function halfOf(office: string): Half {
  let hash = 2_166_136_261
  for (const byte of new TextEncoder().encode(office)) {
    hash = Math.imul(hash ^ byte, 16_777_619) >>> 0
  }
  return hash % 2 === 0 ? 0 : 1
}
