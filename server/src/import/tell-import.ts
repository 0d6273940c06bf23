import type { ActDetail } from '@jejak/shared/org/office-view'
import { appendOfficeActs, type OwnAct } from '../org/office-acts-at-once.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import type { Changed } from './compare.ts'
import type { DayAct } from './days/write-days.ts'
import type { Ground } from './ground.ts'
import type { Plan } from './plan.ts'
import type { Reach } from './reach.ts'
import type { RecordOf } from './records.ts'

type Telling = {
  readonly actor: Actor
  readonly importId: string
  readonly plan: Plan
  readonly ground: Ground
  /** Ids by NIP, and of assignments in the order in which they are inserted. */
  readonly personIds: ReadonlyMap<string, string>
  readonly assignmentIds: readonly string[]
  readonly dayActs: readonly DayAct[]
  readonly reach: Reach
  readonly at: number
}

/** Writes down what an import did, for each person it was about, as if it had been done one by one. */
export async function tellImport(
  tx: Tx,
  deps: Pick<ServerDeps, 'db' | 'random' | 'seal'>,
  telling: Telling,
): Promise<void> {
  const { actor, dayActs, reach, at } = telling
  const by = {
    instansiId: actor.instansiId,
    personId: actor.personId,
    // Without a role there was no import.
    actingAs: reach.actingAs ?? ('self' as const),
    at,
  }
  const acts = [...aboutPeople(telling), ...aboutAssignments(telling), aboutAll(telling)]
  await appendOfficeActs(tx, deps, actor.instansiId, [
    ...acts.map(({ act, detail, ...rest }) => ({
      ...rest,
      ...by,
      act: `org.${act}` as const,
      content: detail,
    })),
    ...dayActs.map((act) => ({ ...act, ...by })),
  ])
}

type Told = Pick<OwnAct, 'ownerId' | 'objectId' | 'version'> & {
  readonly act: string
  readonly detail: ActDetail
}

function aboutPeople({ plan: { writes }, personIds }: Telling): readonly Told[] {
  const idOf = (nip: string) => personIds.get(nip) ?? ''
  return [
    ...writes.insert.person.map(({ nip, name, ...rest }) => {
      const detail = { name, nip: nip.slice(-4), ...defined(rest) }
      return about(idOf(nip), { act: 'person.create', objectId: idOf(nip), version: 1, detail })
    }),
    ...writes.update.person.map(({ id, version, fields }) => {
      const act = fields.some(({ column }) => column === 'status') ? 'resume' : 'change'
      const detail = detailOf(fields)
      return about(id, { act: `person.${act}`, objectId: id, version: version + 1, detail })
    }),
    ...writes.deactivated.map(({ id, version }) => {
      const detail = { lastDay: writes.yesterday }
      return about(id, { act: 'person.end', objectId: id, version: version + 1, detail })
    }),
  ]
}

function aboutAssignments(telling: Telling): readonly Told[] {
  const { plan, ground, personIds, assignmentIds } = telling
  const { writes } = plan
  const idOf = (nip: string) => personIds.get(nip) ?? ''
  const names = new Map([
    ...[...ground.post].map(([code, { record }]) => [code, record.name] as const),
    ...[...writes.insert.post, ...writes.update.post.map(({ record }) => record)].map(
      ({ code, name }) => [code, name] as const,
    ),
  ])
  const changed = (each: Changed<'assignment'>, detail: ActDetail) =>
    about(idOf(each.record.nip), {
      act: 'assignment.change',
      objectId: each.id,
      version: each.version + 1,
      detail,
    })
  return [
    ...writes.insert.assignment.map((record, index) =>
      about(idOf(record.nip), {
        act: 'assignment.create',
        objectId: assignmentIds[index] ?? '',
        version: 1,
        detail: { post: names.get(record.post) ?? '', ...termOf(record) },
      }),
    ),
    ...writes.update.assignment.map((each) => changed(each, termOf(each.record))),
    ...writes.ended.map((each) => changed({ ...each, fields: [] }, { to: each.to })),
  ]
}

/** For whoever imported: what the lists changed in all, units and posts included. */
function aboutAll({ actor, importId, plan: { counts } }: Telling): Told {
  const detail = Object.fromEntries(
    Object.entries(counts).flatMap(([kind, each]) => [
      [`${kind}.new`, each.new],
      [`${kind}.changed`, each.changed],
    ]),
  )
  return about(actor.personId, { act: 'lists.import', objectId: importId, version: 1, detail })
}

const about = (ownerId: string, told: Omit<Told, 'ownerId'>): Told => ({ ownerId, ...told })

const termOf = ({ kind, from, to, decree }: RecordOf['assignment']): ActDetail => ({
  kind,
  from,
  to: to ?? null,
  decree: decree ?? '',
})

const detailOf = (fields: Changed<'person'>['fields']): ActDetail =>
  Object.fromEntries(fields.map(({ column, to }) => [column, to]))

const defined = (said: Readonly<Record<string, string | number | null | undefined>>) =>
  Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
