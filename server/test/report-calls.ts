import { makeId } from './agency.ts'
import type { Client } from './client.ts'
import type { Caller } from './route-call.ts'

const RANGE = { from: '2026-11-01', to: '2026-11-30' }

export const exportForm = (change: object = {}) => ({
  id: makeId(),
  view: 'self',
  person: null,
  ...RANGE,
  format: 'csv',
  ...change,
})

/** The answer to a question that is asked again until it is the last one. */
export async function whenSettled(
  ask: () => Promise<Response>,
  isSettled: (response: Response) => boolean | Promise<boolean>,
): Promise<Response> {
  for (;;) {
    const answer = await ask()
    if (await isSettled(answer.clone())) return answer
    await new Promise(setImmediate)
  }
}

/** Asked again until it is there, or while nobody may have it. */
const fileOf = (client: Client, id: string) =>
  whenSettled(
    () => client.get(`/api/report/exports/file?id=${id}`),
    ({ status }) => status !== 404,
  )

/** The file of an export that is asked for now. */
export async function exportedBy(client: Client, change: object = {}): Promise<Response> {
  const form = exportForm(change)
  await whenSettled(
    () => client.send('POST', '/api/report/exports', form),
    ({ status }) => status !== 409,
  )
  return fileOf(client, form.id)
}

/** One call of each route of reports, as a client makes it. */
export const REPORT_CALLS = {
  recap: ({ client }: Caller) =>
    client.get('/api/report/recap?from=2026-11-01&to=2026-11-30&view=self'),
  dailyReport: ({ client }: Caller) =>
    client.get('/api/report/daily?from=2026-11-17&to=2026-11-17'),
  progress: ({ client }: Caller) =>
    client.get('/api/report/progress?from=2026-11-01&to=2026-11-30'),
  exports: ({ client }: Caller) => client.get('/api/report/exports'),
  startExport: ({ client }: Caller) => client.send('POST', '/api/report/exports', exportForm()),
  async cancelExport({ client }: Caller) {
    // Where one is under way already, there is none to cancel: it is asked for until there is.
    const form = exportForm()
    await whenSettled(
      () => client.send('POST', '/api/report/exports', form),
      ({ status }) => status !== 409,
    )
    return client.send('POST', '/api/report/exports/cancel', { id: form.id })
  },
  exportFile: ({ client }: Caller) => exportedBy(client),
}
