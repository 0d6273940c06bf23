import type { Day } from '@jejak/shared/calendar/day'
import { approversOf } from '../access/approvers.ts'
import { candidateOwners } from '../access/candidates.ts'
import { caseKey } from '../access/case.ts'
import type { Office } from './office-act.ts'

/**
 * On whose work of these days the actor decides, as `person|day`. An act of an administrator must not add to it,
 * however it goes about it: nobody gives themselves the entries of others to read.
 */
export async function ownPower(
  { tx, actor, instansi }: Pick<Office, 'tx' | 'actor' | 'instansi'>,
  days: readonly Day[],
): Promise<ReadonlySet<string>> {
  const { instansiId, personId } = actor
  const found = new Set<string>()
  for (const day of days) {
    // What is past is decided on by whoever holds the post today.
    const onDay = day > instansi.today ? day : instansi.today
    const owners = await candidateOwners({ tx, instansiId, personId, onDay })
    const cases = owners.map((ownerId) => ({ ownerId, day }))
    const approvers = await approversOf({ tx, instansiId, cases, onDay })
    for (const each of cases) {
      const key = caseKey(each)
      if (approvers.get(key)?.some((one) => one.personId === personId)) found.add(key)
    }
  }
  return found
}
