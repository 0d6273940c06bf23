import { daysBetween, toDay, type Day, type MinuteOfDay } from '@jejak/shared/calendar/day'
import type { Counted } from '@jejak/shared/report/recap'
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import { inPieces } from '../../platform/db/in-pieces.ts'
import { isLed, type Read } from '../led.ts'
import { wordsOf } from '../plan-lines.ts'

/** An entry as a report says it. */
export type Row = {
  readonly ownerId: string
  readonly day: Day
  readonly nip: string
  readonly name: string
  readonly post: string
  readonly unit: string
  readonly start: MinuteOfDay
  readonly end: MinuteOfDay
  readonly text: string
  readonly quantity: number
  readonly measure: string
  readonly rhk: string
  readonly rencanaAksi: string
  readonly evidence: string
  readonly status: Counted
}

type Span = { readonly instansiId: string; readonly from: Day; readonly to: Day }

export type Person = Pick<Read, 'id' | 'name' | 'posts' | 'works'>

/** So many at a time are read, written and forgotten: a millisecond in which nobody else is answered. */
const PIECE = 25

/**
 * Entries that were handed in and not given back, person by person in the order they are given, each by day and time. A page
 * begins behind the last row of the one before it, so that none is read twice or walked over, and nothing else is held.
 */
export async function* readRows(
  tx: Tx,
  span: Span,
  people: readonly Person[],
  isOwn: boolean,
): AsyncGenerator<readonly Row[]> {
  const nips = await nipsOf(tx, span.instansiId, people)
  for (const person of people) {
    let after: Place = { day: '', start: 0, id: '' }
    for (;;) {
      const page = await pageOf(tx, { ...span, ownerId: person.id }, after)
      const last = page.at(-1)
      if (!last) break
      after = { day: last.day, start: last.start_minute, id: last.id }
      const theirs = page.filter(
        ({ day }) => isOwn || person.posts[daysBetween(span.from, toDay(day))],
      )
      yield await toRows(tx, span, theirs, {
        ...person,
        nip: person.works ? '' : (nips.get(person.id) ?? ''),
      })
      if (page.length < PIECE) break
    }
  }
}

/** How many entries there are at most: those on days that are not the reader's are told apart while they are read. */
export async function countRows(
  tx: Tx,
  { instansiId, from, to }: Span,
  people: readonly Person[],
): Promise<number> {
  let count = 0
  for (const ids of inPieces(people.map(({ id }) => id))) {
    const row = await handedIn(tx, instansiId)
      .select((on) => on.fn.countAll<string>().as('count'))
      .where('owner_id', 'in', ids)
      .where('day', '>=', from)
      .where('day', '<=', to)
      .executeTakeFirstOrThrow()
    count += Number(row.count)
  }
  return count
}

const handedIn = (tx: Tx, instansiId: string) =>
  tx
    .selectFrom('entry')
    .where('instansi_id', '=', instansiId)
    .where('removed', '=', 0)
    .where('status', 'in', ['approved', 'submitted'])

type Place = { readonly day: string; readonly start: number; readonly id: string }

const pageOf = (
  tx: Tx,
  { instansiId, ownerId, from, to }: Span & { readonly ownerId: string },
  after: Place,
) =>
  handedIn(tx, instansiId)
    .select(['id', 'day', 'start_minute', 'end_minute', 'text', 'quantity', 'unit'])
    .select(['plan_id', 'evidence', 'status'])
    .where('owner_id', '=', ownerId)
    .where('day', '>=', after.day === '' ? from : after.day)
    .where('day', '<=', to)
    .where(sql<boolean>`(day, start_minute, id) > (${after.day}, ${after.start}, ${after.id})`)
    .orderBy('day')
    .orderBy('start_minute')
    .orderBy('id')
    .limit(PIECE)
    .execute()

type Stored = Awaited<ReturnType<typeof pageOf>>[number]

async function toRows(
  tx: Tx,
  { instansiId, from }: Span,
  page: readonly Stored[],
  person: Person & { readonly nip: string },
): Promise<readonly Row[]> {
  const { id, name, nip, posts } = person
  const planIds = new Set(page.flatMap(({ plan_id }) => plan_id ?? []))
  const words = await wordsOf(tx, instansiId, [...planIds])
  const read = page.filter(({ day, plan_id }) =>
    isLed(person, daysBetween(from, toDay(day)), words.get(plan_id ?? '')),
  )
  return read.map((entry) => {
    const day = toDay(entry.day)
    const post = posts[daysBetween(from, day)]
    const plan = words.get(entry.plan_id ?? '')
    return {
      ownerId: id,
      day,
      nip,
      name,
      post: post?.post ?? '',
      unit: post?.unor ?? '',
      start: entry.start_minute,
      end: entry.end_minute,
      text: entry.text,
      quantity: entry.quantity,
      measure: entry.unit,
      rhk: plan?.rhk ?? '',
      rencanaAksi: plan?.deskripsi ?? '',
      evidence: evidenceText(entry.evidence),
      status: entry.status === 'approved' ? 'approved' : 'submitted',
    }
  })
}

/** Links as they are, files by their name: their address opens for nobody outside. */
const evidenceText = (evidence: string): string =>
  (JSON.parse(evidence) as readonly { readonly url: string; readonly title: string }[])
    .map(({ url, title }) => (url.startsWith('/') ? title : url))
    .join(' ')

async function nipsOf(tx: Tx, instansiId: string, people: readonly Person[]) {
  const found = new Map<string, string>()
  for (const ids of inPieces(people.map(({ id }) => id))) {
    const rows = await tx
      .selectFrom('person')
      .select(['id', 'nip'])
      .where('instansi_id', '=', instansiId)
      .where('id', 'in', ids)
      .execute()
    for (const { id, nip } of rows) found.set(id, nip)
  }
  return found
}
