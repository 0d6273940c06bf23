import { readFileSync } from 'node:fs'
import type { PastChoice, PlanItem } from '@jejak/shared/match/plan'
import * as v from 'valibot'

const text = v.optional(v.fallback(v.string(), ''), '')

const CaseSchema = v.object({
  id: v.string(),
  plan: v.array(v.object({ id: v.string(), rencanaAksi: text, rhk: text, indikator: text })),
  history: v.optional(v.array(v.object({ text: v.string(), planId: v.string() })), []),
  text: v.string(),
  planId: v.optional(v.nullable(v.string()), null),
})

export type RankCase = {
  readonly id: string
  readonly plan: readonly PlanItem[]
  readonly history: readonly PastChoice[]
  readonly text: string
  readonly planId: string | null
}

export function readCases(path: string): readonly RankCase[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(CaseSchema, JSON.parse(line)))
}
