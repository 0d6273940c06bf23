import type { Day } from '@jejak/shared/calendar/day'
import { jabatanKey, type Laid, type Templates } from '@jejak/shared/skp/template'
import type { Tx } from '../../platform/db/database.ts'
import type { Actor } from '../../platform/server-deps.ts'
import { toContent } from '../skp-row.ts'
import { staffOf } from './recipients.ts'

type Who = Pick<Actor, 'instansiId' | 'personId'>

/** The newest are looked back at. */
const APPLICATIONS_SHOWN = 20

/** What somebody prepared, for whom they may, and before whom it was laid. Of nobody else's. */
export async function readTemplates(tx: Tx, actor: Who, today: Day): Promise<Templates> {
  const { instansiId, personId } = actor
  const rows = await tx
    .selectFrom('skp_template')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', personId)
    .orderBy('name')
    .orderBy('id')
    .execute()
  const byJabatan = Map.groupBy(await staffOf(tx, actor, today), (each) => jabatanKey(each.jabatan))
  return {
    templates: rows.map(({ id, version, jabatan, name, content, changed_at }) => ({
      id,
      version,
      jabatan,
      name,
      content: toContent(content),
      changedAt: Number(changed_at),
    })),
    jabatan: [...byJabatan.values()]
      .map((same) => ({ name: same[0]?.jabatan ?? '', people: same.length }))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'id')),
    applications: await applicationsOf(tx, actor),
  }
}

async function applicationsOf(tx: Tx, { instansiId, personId }: Who) {
  const rows = await tx
    .selectFrom('skp_application')
    .select(['id', 'name', 'at'])
    .where('instansi_id', '=', instansiId)
    .where('by_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(APPLICATIONS_SHOWN)
    .execute()
  if (rows.length === 0) return []
  const laid = await tx
    .selectFrom('skp_laid')
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'skp_laid.instansi_id')
        .onRef('person.id', '=', 'skp_laid.owner_id'),
    )
    .select(['skp_laid.application_id', 'skp_laid.year', 'skp_laid.state', 'person.name'])
    .where('skp_laid.instansi_id', '=', instansiId)
    .where(
      'skp_laid.application_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('person.name')
    .execute()
  const byApplication = Map.groupBy(laid, ({ application_id }) => application_id)
  return rows.map(({ id, name, at }) => {
    const people = byApplication.get(id) ?? []
    return {
      id,
      name,
      at: Number(at),
      year: people[0]?.year ?? 0,
      people: people.map((each) => ({
        name: each.name,
        state: each.state,
      })),
    }
  })
}

/** What lies before a person, and what they made of it, the newest first. */
export async function listLaid(tx: Tx, { instansiId, personId }: Who): Promise<Laid[]> {
  const rows = await tx
    .selectFrom('skp_laid')
    .innerJoin('skp_application', (join) =>
      join
        .onRef('skp_application.instansi_id', '=', 'skp_laid.instansi_id')
        .onRef('skp_application.id', '=', 'skp_laid.application_id'),
    )
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'skp_laid.instansi_id')
        .onRef('person.id', '=', 'skp_application.by_id'),
    )
    .select(['skp_laid.id', 'skp_laid.year', 'skp_laid.state', 'person.name as by'])
    .select(['skp_application.name', 'skp_application.by_as', 'skp_application.at'])
    .select('skp_application.content')
    .where('skp_laid.instansi_id', '=', instansiId)
    .where('skp_laid.owner_id', '=', personId)
    .where('skp_laid.state', 'in', ['open', 'taken'])
    .orderBy('skp_application.at', 'desc')
    .orderBy('skp_laid.id')
    .execute()
  return rows.map(({ id, year, state, by, name, by_as, at, content }) => ({
    id,
    year,
    by,
    state: state === 'taken' ? ('taken' as const) : ('open' as const),
    template: name,
    actingAs: by_as,
    at: Number(at),
    content: toContent(content),
  }))
}
