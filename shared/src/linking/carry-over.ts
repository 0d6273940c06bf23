import type { PastChoice } from '../match/plan.ts'

type Named = { readonly id: string; readonly rencanaAksi: string }

/**
 * Choices of earlier periods, told by the plan of this one: a rencana aksi that goes on has the same words and a new id.
 * What has no such words here stays as it is, and is no answer.
 * @param all the rencana aksi of all periods that are known
 * @param plan those of this period
 */
export function carryOver(
  memory: readonly PastChoice[],
  all: readonly Named[],
  plan: readonly Named[],
): readonly PastChoice[] {
  const own = new Set(plan.map(({ id }) => id))
  const byWords = new Map(plan.map(({ id, rencanaAksi }) => [wordsOf(rencanaAksi), id]))
  const successor = new Map(
    all.flatMap(({ id, rencanaAksi }) => {
      const next = own.has(id) ? undefined : byWords.get(wordsOf(rencanaAksi))
      return next === undefined ? [] : [[id, next] as const]
    }),
  )
  return memory.map((choice) => {
    const next = choice.planId === null ? undefined : successor.get(choice.planId)
    return next === undefined ? choice : { ...choice, planId: next }
  })
}

/** As a person sees it: neither capitals nor spaces make it another one. */
const wordsOf = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase()
