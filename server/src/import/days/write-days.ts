import { uuidv7 } from '@jejak/shared/ids'
import type { OwnAct } from '../../org/office-acts-at-once.ts'
import type { Tx } from '../../platform/db/database.ts'
import { inPieces } from '../../platform/db/in-pieces.ts'
import type { AbsenceTable, RosterTable } from '../../platform/db/worktime-tables.ts'
import { lockFeed } from '../../platform/feed-lock.ts'
import type { Actor, ServerDeps } from '../../platform/server-deps.ts'
import type { RecordOf } from '../records.ts'
import type { DayStanding } from './day-ground.ts'
import type { DayWrites } from './plan-days.ts'

/** What was done, in the words of an act; whoever imports adds who they are. */
export type DayAct = Pick<OwnAct, 'ownerId' | 'objectId' | 'version' | 'act' | 'content'>

type Writing = {
  readonly tx: Tx
  readonly actor: Actor
  readonly writes: DayWrites
  readonly makeId: () => string
  /** Everybody, those that the same import brings included. */
  readonly idOf: (nip: string) => string
}

/**
 * Locks the feeds of those whose absences are written, and of whoever writes, in the order of their ids: what a person tells of
 * themselves meanwhile waits here. Called before the days are looked at for the last time.
 */
export async function lockAway(
  tx: Tx,
  { engine }: ServerDeps['db'],
  { actor, personIds }: { readonly actor: Actor; readonly personIds: readonly string[] },
): Promise<void> {
  if (engine === 'sqlite' || personIds.length === 0) return
  for (const id of [...new Set([...personIds, actor.personId])].toSorted()) {
    await lockFeed(tx, engine, actor.instansiId, id)
  }
}

/** Writes what lists say of days. Answers the acts that have to be told to whom they are about. */
export async function writeDays(
  tx: Tx,
  { now, random }: Pick<ServerDeps, 'now' | 'random'>,
  given: Omit<Writing, 'tx' | 'makeId'>,
): Promise<readonly DayAct[]> {
  const writing = { ...given, tx, makeId: () => uuidv7(now(), random(10)) }
  return [
    ...(await writeAbsences(writing)),
    ...(await writeHolidays(writing)),
    ...(await writeShifts(writing)),
  ]
}

async function writeAbsences({ tx, actor, writes, makeId, idOf }: Writing): Promise<DayAct[]> {
  const { insert, update, remove } = writes.absence
  const own = { instansi_id: actor.instansiId }
  const rowOf = (record: RecordOf['absence'], rest: Pick<AbsenceTable, 'id' | 'version'>) => ({
    ...rest,
    person_id: idOf(record.nip),
    kind: record.kind,
    from_day: record.from,
    to_day: record.to,
    letter: record.letter ?? '',
    link: record.link ?? '',
    state: 'confirmed' as const,
    decided_by: actor.personId,
    comment: '',
  })
  const acts: DayAct[] = []
  const told = (act: DayAct['act'], row: Omit<AbsenceTable, 'instansi_id'>) => {
    const { id, version, person_id } = row
    acts.push({ ownerId: person_id, objectId: id, version, act, content: row })
  }
  // What goes makes room for what comes.
  for (const { id, version, record } of remove) {
    const gone = { state: 'withdrawn' as const, version: version + 1 }
    await changed(tx, 'absence', { ...own, id }, gone)
    told('absence.withdraw', { ...rowOf(record, { id, version: version + 1 }), ...gone })
  }
  for (const { id, version, record } of update) {
    const row = rowOf(record, { id, version: version + 1 })
    await changed(tx, 'absence', { ...own, id }, row)
    told('absence.record', row)
  }
  const fresh = insert.map((record) => rowOf(record, { id: makeId(), version: 1 }))
  for (const piece of inPieces(fresh)) {
    await tx
      .insertInto('absence')
      .values(piece.map((row) => ({ ...own, ...row })))
      .execute()
  }
  for (const row of fresh) told('absence.record', row)
  return acts
}

async function writeHolidays({ tx, actor, writes, makeId }: Writing): Promise<DayAct[]> {
  const { insert, update, remove } = writes.holiday
  const own = { instansi_id: actor.instansiId }
  const rowOf = ({ kind, from, to, name, source }: RecordOf['holiday'], version: number) => {
    return { kind, from_day: from, to_day: to, name, source: source ?? '', version }
  }
  // A calendar is about nobody in particular: it stands in the chain of whoever changes it.
  const about = (objectId: string, version: number) => ({
    ownerId: actor.personId,
    objectId,
    version,
  })
  const said = ({ kind, from, to, name, source }: RecordOf['holiday']) => {
    return { kind, from, to, name, source: source ?? '' }
  }
  const acts: DayAct[] = []
  for (const { id, version } of remove) {
    await tx
      .deleteFrom('calendar_range')
      .where('instansi_id', '=', actor.instansiId)
      .where('id', '=', id)
      .execute()
    acts.push({ ...about(id, version + 1), act: 'calendar.range-removed', content: null })
  }
  for (const { id, version, record } of update) {
    await changed(tx, 'calendar_range', { ...own, id }, rowOf(record, version + 1))
    acts.push({ ...about(id, version + 1), act: 'calendar.range', content: said(record) })
  }
  const fresh = insert.map((record) => ({ id: makeId(), record }))
  for (const piece of inPieces(fresh)) {
    const rows = piece.map(({ id, record }) => ({ ...own, id, ...rowOf(record, 1) }))
    await tx.insertInto('calendar_range').values(rows).execute()
  }
  for (const { id, record } of fresh) {
    acts.push({ ...about(id, 1), act: 'calendar.range', content: said(record) })
  }
  return acts
}

/** A shift as it stands in the roster, and null for one that was taken out of it. */
async function writeShifts({ tx, actor, writes, idOf }: Writing): Promise<DayAct[]> {
  const { insert, update, remove } = writes.roster
  const put = [...insert, ...update.map(({ record }) => record)]
  const own = { instansi_id: actor.instansiId }
  for (const { id: personId, record } of remove) {
    await tx
      .deleteFrom('roster')
      .where('instansi_id', '=', actor.instansiId)
      .where('person_id', '=', personId)
      .where('day', '=', record.day)
      .execute()
  }
  const rows = put.map(({ nip, day, shift }): RosterTable => ({
    ...own,
    person_id: idOf(nip),
    day,
    start_minute: shift?.start ?? null,
    end_minute: shift?.end ?? null,
    break_start: shift?.breakStart ?? null,
    break_end: shift?.breakEnd ?? null,
  }))
  for (const piece of inPieces(rows)) {
    await tx
      .insertInto('roster')
      .values(piece)
      .onConflict((on) =>
        on.columns(['instansi_id', 'person_id', 'day']).doUpdateSet((set) => ({
          start_minute: set.ref('excluded.start_minute'),
          end_minute: set.ref('excluded.end_minute'),
          break_start: set.ref('excluded.break_start'),
          break_end: set.ref('excluded.break_end'),
        })),
      )
      .execute()
  }
  const said = [
    ...put.map(({ nip, day, shift }) => ({ personId: idOf(nip), day, shift })),
    ...remove.map(({ id, record: { day } }) => ({ personId: id, day, removed: true })),
  ]
  return [...Map.groupBy(said, ({ personId }) => personId)].map(([personId, days]) => ({
    ownerId: personId,
    objectId: personId,
    version: 1,
    act: 'calendar.roster' as const,
    content: days.map(({ personId: _person, ...day }) => day),
  }))
}

const changed = (
  tx: Tx,
  table: 'absence' | 'calendar_range',
  { instansi_id, id }: { readonly instansi_id: string; readonly id: string },
  set: object,
) =>
  tx
    // Both have these columns; Kysely does not follow a union of tables.
    .updateTable(table as 'absence')
    .set(set)
    .where('instansi_id', '=', instansi_id)
    .where('id', '=', id)
    .execute()

/** Whose absences are written. */
export const peopleAway = ({ absence }: DayWrites): readonly string[] => [
  ...new Set([
    ...absence.insert.map(({ nip }) => nip),
    ...[...absence.update, ...absence.remove].map(
      ({ record }: DayStanding<'absence'>) => record.nip,
    ),
  ]),
]
