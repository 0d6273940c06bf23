import type { Day } from '@jejak/shared/calendar/day'
import { isWaiting } from '@jejak/shared/skp/skp-state'
import type { Matrix } from '@jejak/shared/skp/cascade'
import { listAssignments, reportingPost } from '../org/assignments.ts'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import type { Actor } from '../platform/server-deps.ts'
import { writtenOf } from '../skp/skp-row.ts'
import { myPeople } from './my-people.ts'

/** As many rows as a page draws at once, and as somebody can have in view. */
const PEOPLE = 200

type Cell = Matrix['cells'][number]
type Asked = { readonly year: number; readonly today: Day }

/** *Matriks Peran Hasil* of a superior for a year: what is agreed on or waits, and what they propose. */
export async function readMatrix(tx: Tx, actor: Actor, { year, today }: Asked): Promise<Matrix> {
  const { instansiId, personId } = actor
  const mine = await tx
    .selectFrom('rhk')
    .select(['skp_id as skpId', 'id', 'uraian', 'year'])
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', personId)
    .where('removed', '=', 0)
    .orderBy('skp_id')
    .orderBy('nth')
    .execute()
  const columns = mine
    .filter((rhk) => rhk.year === year)
    .map(({ year: _year, ...column }) => column)
  const team = await myPeople(tx, actor, today)
  const inForce = await cellsInForce(tx, instansiId, columns)
  const served = inForce.map((cell) => cell.personId)
  const people = await describe(tx, instansiId, { ids: new Set([...team, ...served]), team, today })
  const shown = people.slice(0, PEOPLE)
  const ids = shown.filter(({ isMine }) => isMine).map(({ id }) => id)
  const waiting = await cellsWaiting(tx, instansiId, { ids, year, columns })
  const known = new Set(inForce.map(({ rhkId, superiorRhkId }) => `${rhkId} ${superiorRhkId}`))
  const isShown = new Set(shown.map(({ id }) => id))
  return {
    year,
    years: [...new Set(mine.map((rhk) => rhk.year))].toSorted((a, b) => b - a),
    columns,
    people: shown,
    leftOff: people.length - shown.length,
    cells: [
      ...inForce,
      ...waiting.filter(({ rhkId, superiorRhkId }) => !known.has(`${rhkId} ${superiorRhkId}`)),
    ].filter((cell) => isShown.has(cell.personId)),
    proposals: (await proposalsBy(tx, actor, year)).filter((one) => isShown.has(one.personId)),
  }
}

type Columns = Matrix['columns']

async function cellsInForce(tx: Tx, instansiId: string, columns: Columns): Promise<Cell[]> {
  const skpIds = [...new Set(columns.map(({ skpId }) => skpId))]
  if (skpIds.length === 0) return []
  const isColumn = new Set(columns.map(({ id }) => id))
  const rows = await tx
    .selectFrom('rhk')
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'rhk.instansi_id')
        .onRef('person.id', '=', 'rhk.owner_id'),
    )
    .select(['rhk.owner_id', 'rhk.superior_rhk_id', 'rhk.id', 'rhk.uraian'])
    .where('rhk.instansi_id', '=', instansiId)
    .where('rhk.superior_skp_id', 'in', skpIds)
    .where('rhk.removed', '=', 0)
    .where('person.active', '=', 1)
    .orderBy('rhk.skp_id')
    .orderBy('rhk.nth')
    .execute()
  return rows
    .filter((row) => isColumn.has(row.superior_rhk_id ?? ''))
    .map(({ owner_id, superior_rhk_id, id, uraian }) => ({
      personId: owner_id,
      superiorRhkId: superior_rhk_id ?? '',
      rhkId: id,
      uraian,
      state: 'in-force' as const,
    }))
}

/** What was handed in and is read by the superior anyway; what is being written is nobody else's. */
async function cellsWaiting(
  tx: Tx,
  instansiId: string,
  {
    ids,
    year,
    columns,
  }: { readonly ids: readonly string[]; readonly year: number; readonly columns: Columns },
): Promise<Cell[]> {
  const isColumn = new Set(columns.map(({ id }) => id))
  const found: Cell[] = []
  for (const some of inPieces(ids)) {
    const rows = await tx
      .selectFrom('skp')
      .select(['owner_id', 'content', 'adendum', 'state'])
      .where('instansi_id', '=', instansiId)
      .where('owner_id', 'in', some)
      .where('year', '=', year)
      .where('state', 'in', ['submitted', 'adendum-submitted'])
      .execute()
    for (const row of rows.filter(({ state }) => isWaiting(state))) {
      for (const { id, uraian, rhkAtasanId } of writtenOf(row).rhk) {
        if (rhkAtasanId === undefined || !isColumn.has(rhkAtasanId)) continue
        found.push({
          personId: row.owner_id,
          superiorRhkId: rhkAtasanId,
          rhkId: id,
          uraian,
          state: 'waiting',
        })
      }
    }
  }
  return found
}

type Whom = {
  readonly ids: ReadonlySet<string>
  readonly team: ReadonlySet<string>
  readonly today: Day
}

async function describe(tx: Tx, instansiId: string, { ids, team, today }: Whom) {
  const found: Matrix['people'][number][] = []
  for (const personIds of inPieces([...ids])) {
    const people = await tx
      .selectFrom('person')
      .select(['id', 'name'])
      .where('instansi_id', '=', instansiId)
      .where('id', 'in', personIds)
      .execute()
    const held = Map.groupBy(
      await listAssignments(tx, instansiId, { personIds }),
      (assignment) => assignment.personId,
    )
    for (const { id, name } of people) {
      const post = reportingPost(held.get(id) ?? [], today)?.post ?? ''
      found.push({ id, name, post, isMine: team.has(id) })
    }
  }
  return found.toSorted(
    (one, other) =>
      Number(other.isMine) - Number(one.isMine) || one.name.localeCompare(other.name, 'id'),
  )
}

/** What was taken up is in a plan by now, and what was withdrawn is nothing. */
async function proposalsBy(tx: Tx, { instansiId, personId }: Actor, year: number) {
  const rows = await tx
    .selectFrom('rhk_proposal')
    .select(['id', 'person_id as personId', 'superior_rhk_id as superiorRhkId'])
    .select(['uraian', 'state'])
    .where('instansi_id', '=', instansiId)
    .where('by_id', '=', personId)
    .where('year', '=', year)
    .where('state', 'in', ['open', 'declined'])
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...row,
    state: row.state === 'open' ? row.state : ('declined' as const),
  }))
}
