import { readFileSync } from 'node:fs'
import type { PastChoice, PlanItem } from '@jejak/shared/match/plan'
import * as v from 'valibot'

const text = v.optional(v.fallback(v.string(), ''), '')

const CaseSchema = v.object({
  id: v.string(),
  office: v.optional(v.string()),
  plan: v.array(v.object({ id: v.string(), rencanaAksi: text, rhk: text, indikator: text })),
  history: v.optional(
    v.array(
      v.object({
        text: v.string(),
        // `null`: the person said that none fits.
        planId: v.optional(v.nullable(v.string()), null),
        objectKey: v.optional(v.string()),
        at: v.optional(v.number()),
      }),
    ),
    [],
  ),
  text: v.string(),
  objectKey: v.optional(v.string()),
  planId: v.optional(v.nullable(v.string()), null),
})

export type RankCase = {
  readonly id: string
  /** Whose plan it is, where the file says so. */
  readonly office?: string
  readonly plan: readonly PlanItem[]
  readonly history: readonly PastChoice[]
  readonly text: string
  readonly objectKey?: string
  readonly planId: string | null
}

export function readCases(path: string): readonly RankCase[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toCase(v.parse(CaseSchema, JSON.parse(line))))
}

const toCase = ({
  history,
  objectKey,
  office,
  ...rest
}: v.InferOutput<typeof CaseSchema>): RankCase => ({
  ...rest,
  ...(office !== undefined && { office }),
  ...(objectKey !== undefined && { objectKey }),
  history: history.map(({ text: said, planId, objectKey: key, at }) => ({
    text: said,
    planId,
    ...(key !== undefined && { objectKey: key }),
    ...(at !== undefined && { at }),
  })),
})
