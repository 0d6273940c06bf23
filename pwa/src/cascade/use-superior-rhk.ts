import type { SuperiorRhk } from '@jejak/shared/skp/cascade'
import { ok, type Result } from '@jejak/shared/result'
import { isOnline } from '../screen/online.ts'
import { useAnswer } from '../screen/use-answer.ts'
import type { CallFailure } from '../sync/http.ts'

type Answered = { readonly rhk: readonly SuperiorRhk[] }
const NONE: readonly SuperiorRhk[] = []

/** What may be chosen for a plan of this year, for the post one acts in or one's own; none while the server cannot be asked or the year is not one yet. */
export function useSuperiorRhk(
  year: number,
  actingPostId: string | undefined,
): readonly SuperiorRhk[] {
  const { answer } = useAnswer(() => ask(year, actingPostId), [year, actingPostId, isOnline.value])
  return answer !== 'busy' && 'value' in answer ? answer.value.rhk : NONE
}

/** Asked from a chunk of its own; without it the words are written by hand, as they ever were. */
async function ask(
  year: number,
  actingPostId: string | undefined,
): Promise<Result<Answered, CallFailure>> {
  if (!isYear(year)) return ok({ rhk: NONE })
  const asking = await import('./ask-cascade.ts').catch(() => null)
  return asking
    ? asking.askCascade('superiorRhk', { year, ...(actingPostId && { actingPostId }) })
    : ok({ rhk: NONE })
}

const isYear = (year: number) => year >= 2022 && year < 2100
