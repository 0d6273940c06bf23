import type { Day } from '@jejak/shared/calendar/day'
import type { ClaimAct } from '@jejak/shared/org/claim'
import type { Tx } from '../platform/db/database.ts'
import type { SupervisorClaimTable } from '../platform/db/organisation-tables.ts'
import type { Actor } from '../platform/server-deps.ts'
import { managedOf } from './managed.ts'
import { scopeOf } from './scope.ts'

/**
 * What a person may say to claims of a wrong supervisor: the claimant takes back, the two supervisors agree or not, an
 * administrator of the claimant decides, unless it is about themselves. Claims to which nothing is theirs to say or to
 * read are not in it.
 */
export async function claimActsOf(
  {
    tx,
    actor,
    onDay,
  }: {
    readonly tx: Tx
    readonly actor: Pick<Actor, 'instansiId' | 'personId'>
    readonly onDay: Day
  },
  claims: readonly Pick<
    SupervisorClaimTable,
    'id' | 'person_id' | 'present_id' | 'named_id' | 'state'
  >[],
): Promise<ReadonlyMap<string, readonly ClaimAct[]>> {
  const { personId } = actor
  const scope = await scopeOf(tx, actor)
  const ids = claims.map((claim) => claim.person_id)
  const managed = await managedOf('org.person', { tx, actor, ids, onDay, scope })
  const found = new Map<string, readonly ClaimAct[]>()
  for (const claim of claims) {
    const isParty = [claim.person_id, claim.present_id, claim.named_id].includes(personId)
    if (!isParty && !managed.has(claim.person_id)) continue
    found.set(claim.id, claim.state === 'open' ? actsOf(claim, personId) : [])
  }
  return found
}

type Parties = Pick<SupervisorClaimTable, 'person_id' | 'present_id' | 'named_id'>

/** Whoever is a party does not decide, whatever role they have. */
function actsOf(claim: Parties, personId: string): readonly ClaimAct[] {
  if (claim.person_id === personId) return ['withdraw']
  if (claim.present_id === personId || claim.named_id === personId) return ['agree', 'disagree']
  return ['decide', 'refuse']
}
