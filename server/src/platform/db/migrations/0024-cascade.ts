import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { RhkTable } from '../cascade-tables.ts'
import type { Tables } from '../tables.ts'
import { KEY, OWNER, PERSON, tableMaker } from './schema.ts'

/** Plans hang from each other: the RHK of those in force as rows, answers to changes above, and what superiors propose. */
export const cascade = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const table = tableMaker(db, engine)
    await table('rhk')
      .addColumn('skp_id', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('year', 'integer', (c) => c.notNull())
      .addColumn('nth', 'integer', (c) => c.notNull())
      .addColumn('uraian', 'text', (c) => c.notNull())
      .addColumn('superior_skp_id', 'text')
      .addColumn('superior_rhk_id', 'text')
      .addColumn('superior_words', 'text', (c) => c.notNull())
      .addColumn('removed', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('rhk_pk', ['instansi_id', 'skp_id', 'id'])
      .addForeignKeyConstraint('rhk_skp', ['instansi_id', 'skp_id'], 'skp', [...KEY])
      .execute()
    await db.schema
      .createIndex('rhk_id')
      .on('rhk')
      .columns([...KEY])
      .execute()
    await db.schema
      .createIndex('rhk_owner')
      .on('rhk')
      .columns([...OWNER, 'year'])
      .execute()
    await db.schema
      .createIndex('rhk_superior')
      .on('rhk')
      .columns(['instansi_id', 'superior_skp_id', 'superior_rhk_id'])
      .execute()

    await table('rhk_kept')
      .addColumn('skp_id', 'text', (c) => c.notNull())
      .addColumn('rhk_id', 'text', (c) => c.notNull())
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('superior_skp_id', 'text', (c) => c.notNull())
      .addColumn('superior_rhk_id', 'text', (c) => c.notNull())
      .addColumn('words', 'text')
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('rhk_kept_pk', ['instansi_id', 'skp_id', 'rhk_id'])
      .addForeignKeyConstraint('rhk_kept_skp', ['instansi_id', 'skp_id'], 'skp', [...KEY])
      .execute()

    await table('rhk_proposal')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('by_id', 'text', (c) => c.notNull())
      .addColumn('year', 'integer', (c) => c.notNull())
      .addColumn('superior_skp_id', 'text', (c) => c.notNull())
      .addColumn('superior_rhk_id', 'text', (c) => c.notNull())
      .addColumn('uraian', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) =>
        c.notNull().check(sql`state in ('open', 'taken', 'declined', 'withdrawn')`),
      )
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('rhk_proposal_pk', [...KEY])
      .addForeignKeyConstraint('rhk_proposal_person', [...PERSON], 'person', [...KEY])
      .addForeignKeyConstraint('rhk_proposal_by', ['instansi_id', 'by_id'], 'person', [...KEY])
      .execute()
    await db.schema
      .createIndex('rhk_proposal_person')
      .on('rhk_proposal')
      .columns([...PERSON, 'state'])
      .execute()
    await db.schema
      .createIndex('rhk_proposal_by')
      .on('rhk_proposal')
      .columns(['instansi_id', 'by_id', 'year'])
      .execute()
    await fillRhk(db)
  },
})

/** Plans that are in force already have their RHK too. They name their superior's in words alone. */
async function fillRhk(db: Kysely<Tables>) {
  const plans = await db
    .selectFrom('skp')
    .select(['instansi_id', 'id', 'owner_id', 'year', 'content'])
    .where('state', 'not in', ['draft', 'submitted', 'returned'])
    .execute()
  for (const { instansi_id, id: skp_id, owner_id, year, content } of plans) {
    const { rhk } = JSON.parse(content) as {
      readonly rhk: readonly { readonly id: string; uraian: string; rhkAtasan: string }[]
    }
    const rows = rhk.map((item, nth): RhkTable => ({
      instansi_id,
      skp_id,
      id: item.id,
      owner_id,
      year,
      nth,
      uraian: item.uraian,
      superior_skp_id: null,
      superior_rhk_id: null,
      superior_words: item.rhkAtasan,
      removed: 0,
    }))
    if (rows.length > 0) await db.insertInto('rhk').values(rows).execute()
  }
}
