import { addDays, toDay } from '@jejak/shared/calendar/day'
import { FIVE_DAYS } from '@jejak/shared/calendar/usual-patterns'
import { makeId, type PersonName } from './agency.ts'
import { clientWith } from './client.ts'
import type { Caller } from './route-call.ts'
import type { Stage } from './stage.ts'

/** A range of days of its own for each call: nobody is away twice on one day, and periods do not overlap. */
let used = 0
function freshDays() {
  const from = addDays(toDay('2027-01-04'), 7 * used++)
  return { from, to: addDays(from, 2) }
}

export const leaveForm = () => ({
  id: makeId(),
  baseVersion: 0,
  kind: 'tahunan',
  ...freshDays(),
  letter: '',
  link: '',
})
const rangeForm = () => ({
  id: makeId(),
  baseVersion: 0,
  kind: 'instansi',
  ...freshDays(),
  name: 'Hari jadi kabupaten',
  source: 'SK Bupati 1/2026',
})
const periodForm = () => {
  const { from, to } = freshDays()
  return { id: makeId(), baseVersion: 0, name: 'Pekan', from, to, deadline: to, jenis: 'lainnya' }
}
const patternForm = () => ({ id: makeId(), baseVersion: 0, name: 'Pola', pattern: FIVE_DAYS })
const useForm = (patternId: string, stage: Stage) => ({
  id: makeId(),
  baseVersion: 0,
  patternId,
  scope: { kind: 'person', id: stage.agency.person.ani },
  from: '2027-01-01',
  to: null,
})

const as = async (stage: Stage, who: PersonName) =>
  clientWith(stage.app, { cookie: await stage.cookieOf(who) })

/** Something that was there before the call, made by whoever may. */
async function made(stage: Stage, who: PersonName, path: string, form: { readonly id: string }) {
  await (await as(stage, who)).send('PUT', path, form)
  return { id: form.id, baseVersion: 1 }
}

async function madeUse(stage: Stage) {
  const pattern = patternForm()
  await made(stage, 'wati', '/api/office-calendar/pattern', pattern)
  return useForm(pattern.id, stage)
}

/** One call of each route of calendars, absences and periods, as a client makes it. */
export const WORKTIME_CALLS = {
  officeCalendar: ({ client }: Caller) =>
    client.get('/api/office-calendar?from=2026-01-01&to=2026-12-31'),
  savePattern: ({ client }: Caller) =>
    client.send('PUT', '/api/office-calendar/pattern', patternForm()),
  savePatternUse: async ({ stage, client }: Caller) =>
    client.send('PUT', '/api/office-calendar/use', await madeUse(stage)),
  async removePatternUse({ stage, client }: Caller) {
    const use = await made(stage, 'wati', '/api/office-calendar/use', await madeUse(stage))
    return client.send('POST', '/api/office-calendar/use/remove', use)
  },
  saveCalendarRange: ({ client }: Caller) =>
    client.send('PUT', '/api/office-calendar/range', rangeForm()),
  async removeCalendarRange({ stage, client }: Caller) {
    const range = await made(stage, 'wati', '/api/office-calendar/range', rangeForm())
    return client.send('POST', '/api/office-calendar/range/remove', range)
  },
  rosters: ({ client }: Caller) => client.get('/api/roster?from=2026-01-01&to=2026-01-31'),
  saveRoster: ({ stage, client }: Caller) =>
    client.send('PUT', '/api/roster', {
      rows: [{ personId: stage.agency.person.ani, day: '2027-01-01', shift: null }],
    }),
  absences: ({ client }: Caller) => client.get('/api/absences'),
  askAbsence: ({ client }: Caller) => client.send('PUT', '/api/absences', leaveForm()),
  async withdrawAbsence({ client }: Caller) {
    const form = leaveForm()
    await client.send('PUT', '/api/absences', form)
    return client.send('POST', '/api/absences/withdraw', { id: form.id, baseVersion: 1 })
  },
  askedAbsences: ({ client }: Caller) => client.get('/api/absences/asked'),
  async decideAbsence({ stage, client }: Caller) {
    const absence = await made(stage, 'ani', '/api/absences', leaveForm())
    return client.send('POST', '/api/absences/decide', { ...absence, act: 'confirm', comment: '' })
  },
  recordAbsences({ stage, client }: Caller) {
    const { baseVersion: _new, ...row } = leaveForm()
    return client.send('POST', '/api/absences/record', {
      rows: [{ ...row, personId: stage.agency.person.ani }],
    })
  },
  periods: ({ client }: Caller) => client.get('/api/periods'),
  savePeriod: ({ client }: Caller) => client.send('PUT', '/api/periods', periodForm()),
  previewPeriod: ({ stage, client }: Caller) =>
    client.get(`/api/periods/preview?id=${stage.agency.periodId.november}`),
  async actOnPeriod({ stage, client }: Caller) {
    const period = await made(stage, 'wati', '/api/periods', periodForm())
    const act = { ...period, act: 'close', deadline: null, reason: '' }
    return client.send('POST', '/api/periods/act', act)
  },
}
