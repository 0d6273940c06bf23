import { daysBetween, toDay, type Day } from '@jejak/shared/calendar/day'
import { daysFrom } from '@jejak/shared/calendar/month'
import { workKey } from '@jejak/shared/org/assignment'
import type { RecapRow, Subject } from '@jejak/shared/report/recap'
import type { SkpContent } from '@jejak/shared/skp/skp'
import { covers, listAssignments, reportingPost } from '../org/assignments.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Followed } from '../team/followed.ts'
import { wordsOf } from './plan-lines.ts'
import type { Reading } from './readers.ts'

/** Whose work is read. With `works` only that of these names, day by day: a team leader's part of it. */
export type Read = Followed & { readonly works?: readonly ReadonlySet<string>[] }

/** Whether somebody leads the work of anybody today. */
export const leadsToday = async (reading: Reading): Promise<boolean> =>
  (await hatsOf(reading)).some((hat) => covers(hat, reading.instansi.today))

const hatsOf = async ({ tx, actor: { instansiId, personId } }: Reading) =>
  (await listAssignments(tx, instansiId, { personIds: [personId] })).flatMap((hat) =>
    hat.kind === 'ketua-tim' && hat.subjectId !== null && hat.work !== ''
      ? [{ ...hat, subjectId: hat.subjectId, key: workKey(hat.work) }]
      : [],
  )

/** The people whose work somebody leads today: of each the days of the leader's terms, and on each the works led. */
export async function ledDays(
  reading: Reading,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<Read[]> {
  const { tx, actor, instansi } = reading
  const hats = await hatsOf(reading)
  const now = new Set(
    hats
      .filter((hat) => covers(hat, instansi.today))
      .map(({ subjectId, key }) => `${subjectId}|${key}`),
  )
  const terms = Map.groupBy(
    hats.filter(({ subjectId, key }) => now.has(`${subjectId}|${key}`)),
    ({ subjectId }) => subjectId,
  )
  const ids = [...terms.keys()].filter((id) => id !== actor.personId)
  const own = Map.groupBy(
    await listAssignments(tx, actor.instansiId, { personIds: ids }, { withLeft: true }),
    ({ personId }) => personId,
  )
  const days = daysFrom(from, to)
  const led = (await peopleOf(tx, actor.instansiId, ids)).map((person): Read => {
    const theirs = terms.get(person.id) ?? []
    const works = days.map(
      (day) => new Set(theirs.filter((term) => covers(term, day)).map(({ key }) => key)),
    )
    const posts = days.map((day, at) =>
      works[at]?.size ? (reportingPost(own.get(person.id) ?? [], day) ?? null) : null,
    )
    return { ...person, posts, works }
  })
  return led
    .filter(({ works = [] }) => works.some(({ size }) => size > 0))
    .toSorted((a, b) => BY_NAME.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

const BY_NAME = new Intl.Collator('id')

async function peopleOf(tx: Tx, instansiId: string, ids: readonly string[]) {
  if (ids.length === 0) return []
  return tx
    .selectFrom('person')
    .select(['id', 'name', 'zone'])
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', [...ids])
    .execute()
}

type Words = { readonly rhk: string; readonly deskripsi: string } | undefined

/** True when the work of these words on a day is the reader's to read. */
export const isLed = ({ works }: Pick<Read, 'works'>, at: number, words: Words): boolean =>
  works === undefined ||
  (words !== undefined &&
    [words.rhk, words.deskripsi].some((name) => works[at]?.has(workKey(name))))

/** Of summed rows those whose work is the reader's to read. */
export async function onlyLed(
  tx: Tx,
  { instansiId, from }: { readonly instansiId: string; readonly from: Day },
  people: readonly Pick<Read, 'id' | 'works'>[],
  rows: RecapRow[],
): Promise<RecapRow[]> {
  const byId = new Map(people.map((person) => [person.id, person]))
  if (people.every(({ works }) => works === undefined)) return rows
  const words = await wordsOf(tx, instansiId, [
    ...new Set(rows.flatMap(({ planId }) => planId ?? [])),
  ])
  return rows.filter(({ ownerId, day, planId }) => {
    const person = byId.get(ownerId)
    return person && isLed(person, daysBetween(from, toDay(day)), words.get(planId ?? ''))
  })
}

/** Of a plan what is led: an RHK as a whole, or some of its rencana aksi without what measures the whole. */
export function ledPlan(plan: SkpContent, { works }: Pick<Read, 'works'>): SkpContent {
  if (works === undefined) return plan
  const names = new Set(works.flatMap((some) => [...some]))
  const has = (name: string) => names.has(workKey(name))
  const rhk = plan.rhk.flatMap((each) => {
    if (has(each.uraian)) return [each]
    const rencanaAksi = each.rencanaAksi.filter(({ deskripsi }) => has(deskripsi))
    return rencanaAksi.length > 0 ? [{ ...each, indikator: [], rencanaAksi }] : []
  })
  return { ...plan, rhk }
}

/** Somebody as their team leader reads of them: no form is signed with a leader, so there is no NIP and no assessor. */
export function namedOnly({ id, name, posts }: Followed): Subject {
  const post = posts.findLast((each) => each !== null)
  return { id, name, nip: '', post: post?.post ?? '', unit: post?.unor ?? '', assessor: null }
}
