import { clientWith } from './client.ts'
import { allOf, writePlan } from './plans.ts'
import type { Caller } from './route-call.ts'

const clientOf = async ({ stage }: Caller, who: 'ani' | 'sri') =>
  clientWith(stage.app, { cookie: await stage.cookieOf(who) })

/** An SKP of Ani's that was handed in, or approved. */
async function handedIn(caller: Caller, how: 'submitted' | 'approved') {
  const [ani, sri] = [await clientOf(caller, 'ani'), await clientOf(caller, 'sri')]
  const plan = await writePlan(ani, caller.stage.agency)
  await allOf(plan, [[ani, 'submit'], ...(how === 'approved' ? ([[sri, 'approve']] as const) : [])])
  return { id: plan.id, baseVersion: plan.version }
}

/** One call of each route by which an SKP is agreed on. */
export const AGREEMENT_CALLS = {
  skpRecord: async (caller: Caller) =>
    caller.client.get(`/api/skp/${(await handedIn(caller, 'submitted')).id}/record`),
  skpVersion: async (caller: Caller) =>
    caller.client.get(`/api/skp/${(await handedIn(caller, 'approved')).id}/version?number=1`),
  async actOnSkp(caller: Caller) {
    const plan = await handedIn(caller, 'submitted')
    return caller.client.send('POST', '/api/skp/act', { ...plan, act: 'withdraw' })
  },
  teamSkp: ({ client }: Caller) => client.get('/api/skp/team'),
  async decideSkp(caller: Caller) {
    const plan = await handedIn(caller, 'submitted')
    return caller.client.send('POST', '/api/skp/decide', { ...plan, act: 'approve', comment: '' })
  },
}
