import { rank } from '@jejak/shared/match/rank'
import type { PastChoice, Ranked } from '@jejak/shared/suggest/suggestion'
import type { PlanChoice } from './skp.ts'

/** The rencana aksi that fit a text, best first. Empty when nothing fits well enough: the person chooses. */
export const rankPlan = (
  text: string,
  plan: readonly PlanChoice[],
  memory: readonly PastChoice[],
  objectKey = '',
): Ranked[] => rank(text, plan, memory, objectKey === '' ? {} : { objectKey })
