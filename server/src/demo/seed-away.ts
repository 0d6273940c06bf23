import { addDays, type Day } from '@jejak/shared/calendar/day'
import { recordAbsences } from '../absence/record.ts'
import { workingDaysOf } from '../calendar/working-day.ts'
import { POSTS, type PostKey } from './agency.ts'
import { PEOPLE } from './people.ts'
import type { Persona, Seeding } from './seed-people.ts'

/** Far enough for the longest row of days off. */
const LOOK = 20

/**
 * Somebody is on leave today and the head travels, whatever day it is: from the working day before to the second one after,
 * so that it is work they are away from. Whoever stands in for the head has the same days.
 */
export async function seedAway(seeding: Seeding, personas: readonly Persona[]): Promise<void> {
  const { deps, instansiId, makeId } = seeding
  const of = (post: PostKey) => personas[PEOPLE.findIndex((person) => person.post === post)]!
  const [onLeave, head, standIn] = [of('teknisiPusatData'), of('kadis'), of('kabidIkp')]
  const days = await daysAround(seeding, onLeave.personId)
  const actor = { instansiId, personId: of('kepegawaian').personId, sessionId: '' }
  await deps.db.write(async (tx) => {
    const saved = await recordAbsences(tx, deps, actor, {
      rows: [
        {
          ...days,
          id: makeId(),
          personId: onLeave.personId,
          kind: 'tahunan',
          letter: '851/064/BKPSDM',
          link: '',
        },
        {
          ...days,
          id: makeId(),
          personId: head.personId,
          kind: 'dinas',
          letter: '094/211/SETDA',
          link: 'https://srikandi.arsip.go.id/surat/094-211',
        },
      ],
    })
    if (!saved.ok) throw new Error(`the demo's absences were refused: ${saved.reason.code}`)
    const { id: postId } = await tx
      .selectFrom('post')
      .select('id')
      .where('instansi_id', '=', instansiId)
      .where('name', '=', POSTS.kadis.name)
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('assignment')
      .values({
        instansi_id: instansiId,
        id: makeId(),
        person_id: standIn.personId,
        post_id: postId,
        kind: 'plh',
        from_day: days.from,
        to_day: days.to,
        decree: '800/233/SETDA',
      })
      .execute()
  })
}

async function daysAround(
  { deps, instansiId, today }: Seeding,
  personId: string,
): Promise<{ readonly from: Day; readonly to: Day }> {
  const asked = Array.from({ length: 2 * LOOK + 1 }, (_, at) => ({
    personId,
    day: addDays(today, at - LOOK),
  }))
  const find = await workingDaysOf(deps.db.read, instansiId, asked)
  const working = asked.filter((each) => find(each).expected > 0).map(({ day }) => day)
  const from = working.findLast((day) => day < today)
  const to = working.filter((day) => day > today)[1]
  if (!from || !to) throw new Error('the demo begins among days off without an end')
  return { from, to }
}
