import type { SuperiorRhk } from '@jejak/shared/skp/cascade'
import { ok } from '@jejak/shared/result'
import { isOnline } from '../screen/online.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { askCascade } from './ask-cascade.ts'

const NONE: readonly SuperiorRhk[] = []

/** What may be chosen for a plan of this year; none while the server cannot be asked or the year is not one yet. */
export function useSuperiorRhk(year: number): readonly SuperiorRhk[] {
  const { answer } = useAnswer(
    async () =>
      isYear(year) ? askCascade('superiorRhk', { year }) : ok({ rhk: [] as SuperiorRhk[] }),
    [year, isOnline.value],
  )
  return answer !== 'busy' && 'value' in answer ? answer.value.rhk : NONE
}

const isYear = (year: number) => year >= 2022 && year < 2100
