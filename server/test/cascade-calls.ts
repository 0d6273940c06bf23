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

/** A proposal of Sri's to Ani, as a form, to an RHK of a plan of hers in force. */
async function proposing(caller: Caller) {
  const { agency } = caller.stage
  const [sri, hadi] = [await clientOf(caller, 'sri'), await clientOf(caller, 'hadi')]
  const content = planWith(agency, [{ uraian: 'Meningkatnya layanan' }])
  await agreedPlan({ owner: sri, approver: hadi }, content)
  const proposal = {
    id: makeId(),
    personId: agency.person.ani,
    superiorRhkId: content.rhk[0]?.id ?? '',
    uraian: 'Tersusunnya laporan',
  }
  return { year: 2026, propose: [proposal], withdraw: [] }
}

/** One call of each route by which plans hang from each other. */
export const CASCADE_CALLS = {
  tree: ({ client }: Caller) => client.get('/api/tree?year=2026'),
  async treeOpen(caller: Caller) {
    const { skpId, rhkId } = await amended(caller)
    return caller.client.get(`/api/tree/open?skp=${skpId}&rhk=${rhkId}`)
  },
  treeGaps: ({ client }: Caller) => client.get('/api/tree/gaps?year=2026&kind=unserved'),
  superiorRhk: ({ client }: Caller) => client.get('/api/skp/superior-rhk?year=2026'),
  matrix: ({ client }: Caller) => client.get('/api/skp/matrix?year=2026'),
  propose: async (caller: Caller) =>
    caller.client.send('POST', '/api/skp/matrix/propose', await proposing(caller)),
  async declineProposal(caller: Caller) {
    const form = await proposing(caller)
    await (await clientOf(caller, 'sri')).send('POST', '/api/skp/matrix/propose', form)
    const id = form.propose[0]?.id
    return caller.client.send('POST', '/api/skp/proposals/decline', { id })
  },
  looks: ({ client }: Caller) => client.get('/api/skp/looks'),
  keepRhk: async (caller: Caller) =>
    caller.client.send('POST', '/api/skp/looks/keep', await amended(caller)),
}
