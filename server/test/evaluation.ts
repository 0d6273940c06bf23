import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import type { EvaluationKey, EvaluationView } from '@jejak/shared/evaluation/evaluation'
import { NILAI } from '@jejak/shared/evaluation/perilaku'
import type { Rating } from '@jejak/shared/evaluation/predikat'
import { toDay } from '@jejak/shared/calendar/day'
import type { Agency, PersonName } from './agency.ts'
import type { Client } from './client.ts'

/** Somebody's evaluation of October, which is final in the agency of tests. */
export const ofOctober = (
  { person, periodId }: Pick<Agency, 'person' | 'periodId'>,
  who: PersonName = 'ani',
): EvaluationKey => ({
  periodId: periodId.october,
  personId: person[who],
  from: toDay('2026-10-01'),
})

export const pathOf = ({ periodId, personId, from, actingPostId }: EvaluationKey) =>
  `/api/evaluations/one?periodId=${periodId}&personId=${personId}&from=${from}${
    actingPostId === undefined ? '' : `&actingPostId=${actingPostId}`
  }`

export const readView = async (response: Response): Promise<EvaluationView> =>
  v.parse(contract.evaluation.response, await response.json())

/** A filled form for what was seen. */
export const rateForm = (
  { realisation, version, ...view }: EvaluationView,
  given: { readonly hasilKerja?: Rating; readonly perilaku?: Rating } = {},
) => ({
  periodId: view.periodId,
  personId: view.personId,
  from: view.from,
  ...(view.actingPostId !== undefined && { actingPostId: view.actingPostId }),
  baseVersion: version,
  seen: { entries: realisation.entries, minutes: realisation.minutes },
  rating: {
    hasilKerja: 'sesuai' as Rating,
    perilaku: 'sesuai' as Rating,
    ...given,
    hasilKerjaReason: 'Target tercapai.',
    perilakuReason: 'Melayani dengan baik.',
    rhk: realisation.rhk.map(({ id }) => ({ id, rating: 'sesuai' as Rating, reason: '' })),
    nilai: NILAI.map((nilai) => ({ nilai, rating: 'sesuai' as Rating, reason: '' })),
  },
})

/** Reads it, fills in the form and sends it. */
export async function rateAs(
  client: Client,
  key: EvaluationKey,
  given?: Parameters<typeof rateForm>[1],
): Promise<Response> {
  const view = await client.get(pathOf(key))
  if (view.status !== 200) return view
  return client.send('PUT', '/api/evaluations/rate', rateForm(await readView(view), given))
}

export const receiveAs = (client: Client, key: EvaluationKey, baseVersion: number) =>
  client.send('POST', '/api/evaluations/receive', { ...key, baseVersion })

export const objectAs = (client: Client, key: EvaluationKey, baseVersion: number) =>
  client.send('POST', '/api/evaluations/object', {
    ...key,
    baseVersion,
    reason: 'Dua laporan belum dihitung.',
  })

export const decideAs = (
  client: Client,
  key: EvaluationKey,
  baseVersion: number,
  given: { readonly hasilKerja: Rating; readonly perilaku: Rating } = {
    hasilKerja: 'sesuai',
    perilaku: 'sesuai',
  },
) =>
  client.send('POST', '/api/evaluations/decide', {
    ...key,
    baseVersion,
    ...given,
    reason: 'Sudah diperiksa bersama.',
  })
