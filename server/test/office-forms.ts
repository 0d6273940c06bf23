import type { NewAssignment, NewPerson } from '@jejak/shared/org/office'
import { toDay } from '@jejak/shared/calendar/day'
import * as v from 'valibot'
import { contract, type JsonRouteName, type ResponseOf } from '@jejak/shared/api/contract'
import { ProblemDetailsSchema } from '@jejak/shared/api/problem'
import { makeId } from './agency.ts'
import type { Client } from './client.ts'

let born = 0
/** Born a day later each time, so nobody's NIP is another's. */
export function freshNip(): string {
  const at = new Date(Date.UTC(1990, 0, 1) + born++ * 86_400_000)
  return `${at.toISOString().slice(0, 10).replaceAll('-', '')}2015031004`
}

export const personForm = (said: Partial<NewPerson> = {}): NewPerson => ({
  id: makeId(),
  name: 'Dedi',
  nip: freshNip(),
  kind: 'pns',
  jabatan: 'Arsiparis Ahli Muda',
  golongan: 'III/c',
  zone: null,
  first: null,
  ...said,
})

export const seatForm = (postId: string, said: Partial<NewAssignment> = {}): NewAssignment => ({
  id: makeId(),
  postId,
  from: toDay('2026-11-16'),
  to: null,
  decree: '800/1',
  kind: 'definitif',
  superiorPostId: null,
  subjectId: null,
  work: '',
  isMove: false,
  ...said,
})

/** What a person is changed with, as it stands. */
export const asChange = ({ id: _id, first: _first, ...said }: NewPerson) => said

/** The answer, or the code of the first field that was refused, or the code of the problem. */
export async function outcomeOf(answer: Response): Promise<string> {
  if (answer.status === 200) return 'done'
  const { code, errors } = v.parse(ProblemDetailsSchema, await answer.json())
  return errors?.[0]?.code ?? code
}

export const send = (client: Client, path: string, body: unknown) => client.send('POST', path, body)

export const post = async (client: Client, path: string, body: unknown): Promise<string> =>
  outcomeOf(await send(client, path, body))

/** Reads an answer by the schema of its route. */
export async function read<Name extends JsonRouteName>(
  name: Name,
  answer: Response,
): Promise<ResponseOf<Name>> {
  return v.parse(
    contract[name].response as v.GenericSchema<unknown>,
    await answer.json(),
  ) as ResponseOf<Name>
}
