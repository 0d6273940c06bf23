import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import type { activationContract } from '@jejak/shared/api/routes/activation'
import { totpCodeAt } from '../src/accounts/factors/totp.ts'
import { clientWith } from './client.ts'
import type { CallRoute } from './route-call.ts'
import type { Stage } from './stage.ts'

/** One call for each route of activation and of lost devices. */
export const ACTIVATION_CALLS: { readonly [Name in keyof typeof activationContract]: CallRoute } = {
  activate: async ({ stage, client }) =>
    client.send('POST', '/api/activation', await activationOf(stage)),
  async activateConfirm({ stage, client }) {
    const asked = await activationOf(stage)
    const begun = await client.send('POST', '/api/activation', asked)
    const { ticket, totpSecret } = v.parse(contract.activate.response, await begun.json())
    const code = totpCodeAt(totpSecret, Date.now())
    return client.send('POST', '/api/activation/confirm', { ticket, code })
  },
  activationUnits: ({ client }) => client.get('/api/activation/units'),
  issueCodes: ({ client }) =>
    client.send('POST', '/api/activation/codes', { of: { unor: 'all' }, days: 14 }),
  askReset: ({ client, stage }) => client.send('POST', '/api/resets', { nip: stage.ani.nip }),
  resets: ({ client }) => client.get('/api/resets'),
  async confirmReset({ client, cookie, stage }) {
    // Ani's supervisor may, Ani may not.
    const supervisor = clientWith(stage.app, { cookie: await stage.cookieOf('sri') })
    const id = await askForAni(stage)
    return (cookie === '' ? client : supervisor).send('POST', '/api/resets/confirm', { id })
  },
  refuseReset: async ({ client, stage }) =>
    client.send('POST', '/api/resets/refuse', { id: await askForAni(stage) }),
}

const asAdmin = async (stage: Stage) =>
  clientWith(stage.app, { cookie: await stage.cookieOf('wati') })

/** What Budi types in from his sheet of paper. */
async function activationOf(stage: Stage) {
  const asked = { of: { unor: 'all' }, days: 14 }
  const issued = await (await asAdmin(stage)).send('POST', '/api/activation/codes', asked)
  const { people } = v.parse(contract.issueCodes.response, await issued.json())
  const { nip = '', code = '' } = people.find(({ name }) => name === 'budi') ?? {}
  return { nip, code, password: 'kata sandi panjang' }
}

/** A reset that waits, asked for by the admin. */
async function askForAni(stage: Stage): Promise<string> {
  const asked = await (await asAdmin(stage)).send('POST', '/api/resets', { nip: stage.ani.nip })
  return v.parse(contract.askReset.response, await asked.json()).id
}
