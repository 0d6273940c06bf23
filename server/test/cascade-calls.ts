import { makeId } from './agency.ts'
import { agreedPlan, amendPlan, planWith } from './cascade.ts'
import { clientWith } from './client.ts'
import type { Caller } from './route-call.ts'

const clientOf = async ({ stage }: Caller, who: 'ani' | 'sri' | 'hadi') =>
  clientWith(stage.app, { cookie: await stage.cookieOf(who) })

/** A plan of Sri's in force, which one of Ani's serves, and which has been amended since. */
async function amended(caller: Caller) {
  const { agency } = caller.stage
  const [ani, sri, hadi] = [
    await clientOf(caller, 'ani'),
    await clientOf(caller, 'sri'),
    await clientOf(caller, 'hadi'),
  ]
  const content = planWith(agency, [{ uraian: 'Meningkatnya layanan' }])
  const above = await agreedPlan({ owner: sri, approver: hadi }, content)
  const superiorRhkId = content.rhk[0]?.id ?? ''
  const below = await agreedPlan(
    { owner: ani, approver: sri },
    planWith(agency, [
      {
        uraian: 'Tersusunnya laporan',
        rhkAtasan: 'Meningkatnya layanan',
        rhkAtasanId: superiorRhkId,
      },
    ]),
  )
  const now = 'Meningkatnya mutu layanan'
  const rhk = content.rhk.map((item) => ({ ...item, uraian: now }))
  await amendPlan({ owner: sri, approver: hadi }, above, { ...content, rhk })
  return { skpId: below.id, rhkId: below.content.rhk[0]?.id ?? makeId(), superiorRhkId, now }
}

/** One call of each route by which plans hang from each other. */
export const CASCADE_CALLS = {
  superiorRhk: ({ client }: Caller) => client.get('/api/skp/superior-rhk?year=2026'),
  looks: ({ client }: Caller) => client.get('/api/skp/looks'),
  keepRhk: async (caller: Caller) =>
    caller.client.send('POST', '/api/skp/looks/keep', await amended(caller)),
}
