import { makeId, type Agency, type PersonName } from './agency.ts'
import type { Database } from '../src/platform/db/database.ts'

type Figures = { readonly filled?: number; readonly waiting?: number; readonly late?: number }

/** Puts figures of a day where entries would have put them. */
export const summarise = (
  db: Database,
  { instansiId, person }: Agency,
  name: PersonName,
  days: Readonly<Record<string, Figures>>,
): Promise<unknown> =>
  db.write((tx) =>
    tx
      .insertInto('day_summary')
      .values(
        Object.entries(days).map(([day, figures]) => ({
          instansi_id: instansiId,
          person_id: person[name],
          day,
          expected: 450,
          filled: 0,
          waiting: 0,
          approved: 0,
          returned: 0,
          late: 0,
          ...figures,
        })),
      )
      .execute(),
  )

/** Leave or travel that was confirmed. */
export const away = (
  db: Database,
  { instansiId, person }: Agency,
  name: PersonName,
  {
    kind = 'tahunan',
    from,
    to,
  }: { readonly kind?: string; readonly from: string; readonly to: string },
): Promise<unknown> =>
  db.write((tx) =>
    tx
      .insertInto('absence')
      .values({
        instansi_id: instansiId,
        id: makeId(),
        person_id: person[name],
        kind,
        from_day: from,
        to_day: to,
        letter: '',
        link: '',
        state: 'confirmed',
        version: 1,
        decided_by: null,
        comment: '',
      })
      .execute(),
  )
