import { addDays, toDay } from '@jejak/shared/calendar/day'
import type { EvaluationKey } from '@jejak/shared/evaluation/evaluation'
import { makeId, type PersonName } from './agency.ts'
import { clientWith } from './client.ts'
import { decideAs, objectAs, pathOf, rateAs, rateForm, readView, receiveAs } from './evaluation.ts'
import { seatForm } from './office-forms.ts'
import type { Caller } from './route-call.ts'
import type { Stage } from './stage.ts'

const as = async (stage: Stage, who: PersonName) =>
  clientWith(stage.app, { cookie: await stage.cookieOf(who) })

let used = 0
/** A period of its own for each call, closed by hand: what was done to one is never done again. */
async function fresh(stage: Stage, who: PersonName): Promise<EvaluationKey> {
  const wati = await as(stage, 'wati')
  const from = addDays(toDay('2029-01-01'), 7 * used++)
  const [id, to] = [makeId(), addDays(from, 4)]
  const period = { id, name: 'Pekan', from, to, deadline: to, jenis: 'lainnya' }
  await wati.send('PUT', '/api/periods', { ...period, baseVersion: 0 })
  const act = { id, baseVersion: 1, act: 'close', deadline: null, reason: '' }
  await wati.send('POST', '/api/periods/act', act)
  return { periodId: id, personId: stage.agency.person[who], from }
}

/** Objected to by Cici, who reports to Tono; Sri stands in for the head above both from the first call on. */
async function objected(stage: Stage): Promise<EvaluationKey> {
  const { person, post } = stage.agency
  const seat = seatForm(post.head, { kind: 'plt' })
  await (await as(stage, 'wati')).send('POST', `/api/people/${person.sri}/assignments`, seat)
  const key = await fresh(stage, 'cici')
  const cici = await as(stage, 'cici')
  await rateAs(await as(stage, 'tono'), key)
  await receiveAs(cici, key, 1)
  await objectAs(cici, key, 2)
  return key
}

/** One call of each route of evaluations, as a client makes it. */
export const EVALUATION_CALLS = {
  evaluations: ({ client }: Caller) => client.get('/api/evaluations'),
  evaluation: async ({ client, stage }: Caller) => client.get(pathOf(await fresh(stage, 'ani'))),
  evaluationTeam: ({ client }: Caller) => client.get('/api/evaluations/team'),
  evaluationUnit: ({ client }: Caller) => client.get('/api/evaluations/unit'),
  evaluationStates: ({ client, stage }: Caller) =>
    client.get(`/api/evaluations/states?period=${stage.agency.periodId.october}`),
  async rateEvaluation({ client, stage }: Caller) {
    const seen = await (await as(stage, 'sri')).get(pathOf(await fresh(stage, 'ani')))
    return client.send('PUT', '/api/evaluations/rate', rateForm(await readView(seen)))
  },
  async receiveEvaluation({ client, stage }: Caller) {
    const key = await fresh(stage, 'ani')
    await rateAs(await as(stage, 'sri'), key)
    return receiveAs(client, key, 1)
  },
  async objectToEvaluation({ client, stage }: Caller) {
    const key = await fresh(stage, 'ani')
    await rateAs(await as(stage, 'sri'), key)
    await receiveAs(await as(stage, 'ani'), key, 1)
    return objectAs(client, key, 2)
  },
  async decideObjection({ client, stage }: Caller) {
    return decideAs(client, await objected(stage), 3)
  },
}
