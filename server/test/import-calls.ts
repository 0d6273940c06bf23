import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import type { importContract } from '@jejak/shared/api/routes/import'
import { makeId } from './agency.ts'
import type { Client } from './client.ts'
import type { CallRoute } from './route-call.ts'

const ONE_PERSON = {
  tables: [{ kinds: ['person'], label: 'pegawai.csv', columns: ['nip', 'nama'], rows: 1 }],
}

/** One call for each route of an import. */
export const IMPORT_CALLS: { readonly [Name in keyof typeof importContract]: CallRoute } = {
  beginImport: ({ client }) => client.send('POST', '/api/imports', ONE_PERSON),
  sendImportRows: async ({ client }) => (await sendOnePerson(client)).answer,
  async checkImport({ client }) {
    const { id } = await sendOnePerson(client)
    return client.send('POST', '/api/imports/check', { id, endGone: false })
  },
  async confirmImport({ client }) {
    const { id } = await sendOnePerson(client)
    const shown = await client.send('POST', '/api/imports/check', { id, endGone: false })
    const report = v.safeParse(contract.checkImport.response, await shown.json())
    const hash = report.success ? report.output.hash : null
    return client.send('POST', '/api/imports/confirm', { id, hash: hash ?? '0'.repeat(64) })
  },
  cancelImport: ({ client }) => client.send('POST', '/api/imports/cancel', { id: makeId() }),
}

async function sendOnePerson(client: Client) {
  const begun = v.safeParse(
    contract.beginImport.response,
    await (await client.send('POST', '/api/imports', ONE_PERSON)).json(),
  )
  const id = begun.success ? begun.output.id : makeId()
  const rows = [{ row: 2, cells: ['199002172015031004', 'Dewi Lestari'] }]
  const answer = await client.send('POST', '/api/imports/rows', { id, table: 0, from: 0, rows })
  return { id, answer }
}
