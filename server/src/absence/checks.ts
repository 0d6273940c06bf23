import type { AbsenceForm } from '@jejak/shared/org/absence'
import { isSafeLink } from '@jejak/shared/entry/rules/bad-link'
import type { Result } from '@jejak/shared/result'
import { reachesFinal } from '../org/final-periods.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Problem } from '../http/problem.ts'
import { wrong, wrongDays } from '../http/wrong.ts'

type Asked = Pick<AbsenceForm, 'id' | 'kind' | 'from' | 'to' | 'letter' | 'link'>

/** What is not right about an absence of a person; null when nothing is. */
export async function wrongAbsence(
  tx: Tx,
  of: { readonly instansiId: string; readonly personId: string },
  asked: Asked,
): Promise<Result<never, Problem> | null> {
  const { kind, from, to, letter, link } = asked
  const refusal = wrongDays(from, to)
  if (refusal) return refusal
  if (link !== '' && !isSafeLink(link)) return wrong('link', 'bad-link')
  if (kind === 'dinas' && letter.trim() === '') return wrong('letter', 'letter-required')
  if (kind === 'dinas' && link === '') return wrong('link', 'letter-required')
  if (await isTaken(tx, of, asked)) return wrong('from', 'overlap')
  if (await reachesFinal(tx, of.instansiId, { from, to })) return wrong('from', 'final-period')
  return null
}

/** Nobody is away twice on one day; what was refused or withdrawn is not there. */
async function isTaken(
  tx: Tx,
  { instansiId, personId }: { readonly instansiId: string; readonly personId: string },
  { id, from, to }: Asked,
): Promise<boolean> {
  const other = await tx
    .selectFrom('absence')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('person_id', '=', personId)
    .where('to_day', '>=', from)
    .where('from_day', '<=', to)
    .where('state', 'in', ['asked', 'confirmed'])
    .where('id', '!=', id)
    .executeTakeFirst()
  return other !== undefined
}
