import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import type { SkpContent } from '@jejak/shared/skp/skp'
import type { SkpAct } from '@jejak/shared/skp/agreement'
import { makeId, planContent, type Agency } from './agency.ts'
import { problemOf, type Client } from './client.ts'

/** A plan with rencana aksi of its own, so that several may stand beside each other. */
export const freshContent = (agency: Agency): SkpContent =>
  planContent({ ...agency, plan: { november: makeId(), october: makeId() } })

export type Plan = { readonly id: string; version: number; content: SkpContent }

/** A new SKP of the client's own; its version is 1. */
export async function writePlan(client: Client, agency: Agency): Promise<Plan> {
  const plan = { id: makeId(), version: 1, content: freshContent(agency) }
  const said = await savePlan(client, { ...plan, version: 0 })
  if (said !== 'draft 1') throw new Error(said)
  return plan
}

const toSaid = async (answer: Response): Promise<string> => {
  if (answer.status === 200) {
    const { state, version } = v.parse(contract.actOnSkp.response, await answer.json())
    return `${state} ${version}`
  }
  const { code, errors } = await problemOf(answer)
  const kind = errors?.find((error) => error.code !== undefined)?.code
  return kind ? `${code}: ${kind}` : code
}

export const savePlan = async (client: Client, { id, version, content }: Plan): Promise<string> =>
  toSaid(await client.send('PUT', '/api/skp', { id, baseVersion: version, content }))

/** Does one act by its route, and says how the plan then stands or why it was refused. */
export async function actOn(
  client: Client,
  { id, version }: Pick<Plan, 'id' | 'version'>,
  act: Exclude<SkpAct, 'save'>,
  comment = '',
): Promise<string> {
  const form = { id, baseVersion: version, act }
  return act === 'approve' || act === 'return'
    ? toSaid(await client.send('POST', '/api/skp/decide', { ...form, comment }))
    : toSaid(await client.send('POST', '/api/skp/act', form))
}

/** Several acts one after another, each on the version that the one before left. */
export async function allOf(
  plan: Plan,
  acts: readonly (readonly [Client, Exclude<SkpAct, 'save'>, string?])[],
): Promise<string> {
  let said = ''
  for (const [client, act, comment] of acts) {
    said = await actOn(client, plan, act, comment)
    const version = Number(said.split(' ')[1])
    if (!Number.isInteger(version)) throw new Error(`${act}: ${said}`)
    plan.version = version
  }
  return said
}

export const recordOf = async (client: Client, id: string) =>
  v.parse(contract.skpRecord.response, await (await client.get(`/api/skp/${id}/record`)).json())

export const plansOf = async (client: Client) =>
  v.parse(contract.skp.response, await (await client.get('/api/skp')).json()).skp

export const teamPlansOf = async (client: Client) =>
  v.parse(contract.teamSkp.response, await (await client.get('/api/skp/team')).json()).skp
