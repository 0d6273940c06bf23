import { addDays, daysBetween, toDay } from '@jejak/shared/calendar/day'
import { targetOf } from '@jejak/shared/review/target'
import type { QueueItem } from '@jejak/shared/review/queue'
import type { Tx } from '../platform/db/database.ts'
import type { RencanaAksiTable } from '../platform/db/organisation-tables.ts'
import type { EntryTable } from '../platform/db/work-tables.ts'

type Remark = NonNullable<QueueItem['remarks']>[number]

/** What an entry is like beside other days and its target. Facts; what follows from them is the supervisor's to say. */
export type Comparison = (row: EntryTable) => readonly Remark[]

/** Days that a sentence is looked for in, before and after its own: who copies a day copies the one before. */
const AROUND = 7
/** A quantity is far over its target when it is more than twice it: the target is that of a whole period. */
const FAR = 2

export async function compareWith(
  tx: Tx,
  instansiId: string,
  rows: readonly EntryTable[],
  plans: readonly RencanaAksiTable[],
): Promise<Comparison> {
  const said = await sentencesAround(tx, instansiId, rows)
  const targets = await targetsOf(tx, instansiId, plans)
  return (row) => {
    const days = said.get(saidKey(row.owner_id, row.text)) ?? new Set<string>()
    const others = [...days].filter(
      (day) => day !== row.day && Math.abs(daysBetween(toDay(row.day), toDay(day))) <= AROUND,
    )
    const target = targetOf(targets.get(row.plan_id ?? '') ?? '')
    const isFar =
      target !== null && target.unit === fold(row.unit) && row.quantity > FAR * target.quantity
    return [
      ...(others.length > 0 ? [{ code: 'repeated-text', params: { n: others.length } }] : []),
      ...(isFar
        ? [{ code: 'over-target', params: { quantity: row.quantity, target: target.quantity } }]
        : []),
    ]
  }
}

const fold = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('id')
const saidKey = (ownerId: string, text: string) => `${ownerId}|${text}`

/** On which days each of these people handed in which sentence, a week around the days that are looked at. */
async function sentencesAround(tx: Tx, instansiId: string, rows: readonly EntryTable[]) {
  const days = rows.map((row) => row.day).toSorted()
  const all = await tx
    .selectFrom('entry')
    .select(['owner_id', 'day', 'text'])
    .where('instansi_id', '=', instansiId)
    .where('owner_id', 'in', [...new Set(rows.map((row) => row.owner_id))])
    .where('day', '>=', addDays(toDay(days[0]!), -AROUND))
    .where('day', '<=', addDays(toDay(days.at(-1)!), AROUND))
    .where('text', 'in', [...new Set(rows.map((row) => row.text))])
    .where('status', 'in', ['submitted', 'approved'])
    .where('removed', '=', 0)
    .execute()
  const found = new Map<string, Set<string>>()
  for (const { owner_id, day, text } of all) {
    const key = saidKey(owner_id, text)
    found.set(key, (found.get(key) ?? new Set()).add(day))
  }
  return found
}

type Plan = { readonly rencanaAksi?: readonly { readonly id: string; readonly target?: string }[] }

/** What each rencana aksi aims at, in the words of its SKP. */
async function targetsOf(
  tx: Tx,
  instansiId: string,
  plans: readonly RencanaAksiTable[],
): Promise<ReadonlyMap<string, string>> {
  if (plans.length === 0) return new Map()
  const skps = await tx
    .selectFrom('skp')
    .select('content')
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', [...new Set(plans.map((plan) => plan.skp_id))])
    .execute()
  return new Map(
    skps.flatMap(
      ({ content }) =>
        (JSON.parse(content) as { readonly rhk?: readonly Plan[] }).rhk
          ?.flatMap(({ rencanaAksi = [] }) => rencanaAksi)
          .map(({ id, target = '' }): [string, string] => [id, target]) ?? [],
    ),
  )
}
