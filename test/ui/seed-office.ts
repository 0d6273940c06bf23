import { addDays } from '@jejak/shared/calendar/day'
import { officeContract } from '@jejak/shared/api/routes/office'
import * as v from 'valibot'
import { callAs } from '../fixtures/agency/api.ts'
import type { Agency } from '../fixtures/agency/agency.ts'
import { newId } from '../fixtures/agency/plan.ts'
import { MOMENT, TODAY } from '../fixtures/time/moment.ts'

const SHIFT = { start: 1320, end: 1800, breakStart: 1440, breakEnd: 1500 }

/** Rosters, a role and a claim, so that no page of the agency is empty. Answers a unit that has posts. */
export async function seedOffice({ admin, pegawai, rekan, kepala }: Agency, url: string) {
  const makeId = () => newId(MOMENT)
  const { unors } = v.parse(
    officeContract.unors.response,
    await callAs(url, admin, { path: '/api/unors' }),
  )
  const post = (path: string, body: object, who = admin) =>
    callAs(url, who, { method: 'POST', path, body })
  const days = [0, 1, 2, 3].map((at) => addDays(TODAY, at))
  const rows = days.map((day, at) => ({
    personId: pegawai.personId,
    day,
    shift: at === 3 ? null : SHIFT,
  }))
  await callAs(url, admin, { method: 'PUT', path: '/api/roster', body: { rows } })
  await post('/api/roles', {
    id: makeId(),
    personId: rekan.personId,
    name: 'pengelola-kinerja',
    unorId: null,
  })
  await post(
    '/api/supervisor-claims',
    {
      id: makeId(),
      namedId: kepala.personId,
      from: TODAY,
      reason: 'Saya pindah ke sekretariat sejak awal bulan.',
    },
    rekan,
  )
  const unit = unors.find(({ posts }) => posts > 0)
  if (!unit) throw new Error('no unit of the agency has posts')
  return unit.id
}
