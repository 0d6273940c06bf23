import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import type { SkpContent } from '@jejak/shared/skp/skp'
import { makeId, type Agency } from './agency.ts'
import { problemOf, type Client } from './client.ts'
import { actOn, allOf, freshContent, savePlan, type Plan } from './plans.ts'

type Rhk = SkpContent['rhk'][number]
export type RhkWords = Pick<Rhk, 'uraian'> &
  Partial<Pick<Rhk, 'id' | 'rhkAtasan' | 'rhkAtasanId' | 'rencanaAksi'>>

/** A plan of 2026 with these RHK and nothing else. */
export const planWith = (agency: Agency, rhk: readonly RhkWords[]): SkpContent => ({
  ...freshContent(agency),
  rhk: rhk.map((words) => ({
    id: makeId(),
    jenis: 'utama',
    klasifikasi: 'individu',
    rhkAtasan: '',
    indikator: [],
    rencanaAksi: [],
    ...words,
  })),
})

type Hands = { readonly owner: Client; readonly approver: Client }

/** A plan that its superior has approved. */
export async function agreedPlan({ owner, approver }: Hands, content: SkpContent): Promise<Plan> {
  const plan: Plan = { id: makeId(), version: 1, content }
  const said = await savePlan(owner, { ...plan, version: 0 })
  if (said !== 'draft 1') throw new Error(said)
  await allOf(plan, [
    [owner, 'submit'],
    [approver, 'approve'],
  ])
  return plan
}

/** An adendum of an approved plan, written and approved. */
export async function amendPlan(
  { owner, approver }: Hands,
  plan: Plan,
  content: SkpContent,
): Promise<void> {
  await allOf(plan, [[owner, 'amend']])
  const said = await savePlan(owner, { ...plan, content })
  if (!said.startsWith('adendum')) throw new Error(said)
  plan.version += 1
  plan.content = content
  for (const [who, act] of [
    [owner, 'submit'],
    [approver, 'approve'],
  ] as const) {
    const done = await actOn(who, plan, act)
    const version = Number(done.split(' ')[1])
    if (!Number.isInteger(version)) throw new Error(done)
    plan.version = version
  }
}

export const looksOf = async (client: Client) =>
  v.parse(contract.looks.response, await (await client.get('/api/skp/looks')).json())

export const superiorRhkOf = async (client: Client, year = 2026) =>
  v.parse(
    contract.superiorRhk.response,
    await (await client.get(`/api/skp/superior-rhk?year=${year}`)).json(),
  ).rhk

/** Answers "it stays", and says `done` or why it was refused. */
export async function keepAsIs(client: Client, form: unknown): Promise<string> {
  const answer = await client.send('POST', '/api/skp/looks/keep', form)
  return answer.status === 200 ? 'done' : (await problemOf(answer)).code
}

const toMatrix = async (answer: Response) => v.parse(contract.matrix.response, await answer.json())

export const matrixOf = async (client: Client, year = 2026) =>
  toMatrix(await client.get(`/api/skp/matrix?year=${year}`))

/** Proposes or withdraws; the matrix afterwards, or why it was refused. */
export async function proposeIn(
  client: Client,
  form: { readonly propose?: readonly unknown[]; readonly withdraw?: readonly string[] },
) {
  const whole = { year: 2026, propose: [], withdraw: [], ...form }
  const answer = await client.send('POST', '/api/skp/matrix/propose', whole)
  if (answer.status === 200) return toMatrix(answer)
  const { code, errors } = await problemOf(answer)
  return [code, errors?.[0]?.code].filter(Boolean).join(': ')
}
