import type { RowResponse } from '@jejak/shared/api/contract'
import type { cascadeContract } from '@jejak/shared/api/routes/cascade'
import { isOnline } from '../screen/online.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { askCascade } from './ask-cascade.ts'

export type Looks = RowResponse<(typeof cascadeContract)['looks']>

const NOTHING: Looks = { mine: [], below: [], proposals: [] }

/** What is to be looked at, while the server can be asked; it is not kept on the device, where it would be of yesterday. */
export function useLooks(inputs: readonly unknown[] = []) {
  const { answer, show, again } = useAnswer(
    () => askCascade('looks', undefined),
    [isOnline.value, ...inputs],
  )
  return {
    looks: answer !== 'busy' && 'value' in answer ? answer.value : NOTHING,
    /** As an act has answered; null: ask again. */
    onLooks: (now: Looks | null) => (now ? show(now) : again()),
  }
}
