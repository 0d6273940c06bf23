import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { toDay } from '@jejak/shared/calendar/day'
import { assign, makeId } from '../../test/agency.ts'
import { decide, problemOf, testApp, type Client } from '../../test/client.ts'
import { setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { submitNew, useOffice } from '../../test/office.ts'
import { plansOf, savePlan } from '../../test/plans.ts'
import { exportForm } from '../../test/report-calls.ts'
import { createExports, type Exports } from './files/exports.ts'

stopClock()

const NOVEMBER = 'from=2026-11-01&to=2026-11-30'
const [BEFORE, WITHIN] = [toDay('2026-11-10'), toDay('2026-11-17')]

onBothEngines('the reports of a team leader', (open) => {
  const office = useOffice(open)
  let exports: Exports
  let ani: Client
  let sri: Client
  let budi: Client
  let meeting: string
  beforeEach(async () => {
    exports = createExports(office.deps, async () => {})
    office.app = testApp(office.deps, { exports })
    const { agency, deps } = office
    ani = await office.as('ani')
    sri = await office.as('sri')
    meeting = makeId()
    const { id, version, year, pendekatan, rhk } = (await plansOf(ani))[0]!
    const other = {
      ...rhk[0]!,
      id: makeId(),
      uraian: 'Terselenggaranya rapat',
      indikator: [{ ...rhk[0]!.indikator[0]!, id: makeId() }],
      rencanaAksi: [
        {
          id: meeting,
          periodId: agency.periodId.november,
          deskripsi: 'Menyiapkan rapat',
          target: '4 Rapat',
        },
      ],
    }
    await savePlan(ani, { id, version, content: { year, pendekatan, rhk: [...rhk, other] } })
    await assign(deps.db, agency, {
      person: 'budi',
      post: 'staffB',
      kind: 'ketua-tim',
      from: '2026-11-16',
      to: '2026-11-30',
      subject: 'ani',
      work: 'tersusunnya  DOKUMEN',
    })
    budi = await office.as('budi')
    const led = await submitNew(ani, agency, { day: WITHIN, text: 'Menyusun yang dipimpin' })
    await sri.act(decide(led, 2, 'approve'))
    const at = { start: 600, end: 660 }
    await submitNew(ani, agency, { ...at, day: BEFORE, text: 'Menyusun sebelum masa tugas' })
    await submitNew(ani, agency, { ...at, day: WITHIN, planId: meeting, text: 'Rapat lain' })
  })
  const personId = () => office.agency.person.ani
  const recapOf = async (who: Client, query: string) =>
    v.parse(
      contract.recap.response,
      await (await who.get(`/api/report/recap?${NOVEMBER}&${query}`)).json(),
    )
  const codeOf = async (who: Client, path: string) => (await problemOf(await who.get(path))).code

  test('are of the work that is led, on the days of the term, and say nothing of whole days', async () => {
    const recap = await recapOf(budi, 'view=lead')
    expect(recap.views).toEqual(['self', 'lead'])
    expect(recap.people).toMatchObject([
      { name: 'ani', approved: { minutes: 60, entries: 1 }, full: 0, under: 0, none: 0, leave: 0 },
    ])
    expect(recap.people[0]?.submitted).toEqual({ minutes: 0, entries: 0 })
    expect(recap.plans.map(({ rencanaAksi }) => rencanaAksi)).toEqual(['Menyusun dokumen November'])
    const one = await recapOf(budi, `view=lead&person=${personId()}`)
    expect(one.person).toMatchObject({ name: 'ani', nip: '', assessor: null })
    expect(one.days.map(({ day }) => day)).toEqual([WITHIN])
    expect(one.total).toEqual(recap.total)
  })

  test('show progress of that work alone, and of a rencana aksi without its RHK’s measures', async () => {
    const progressOf = async () => {
      const path = `/api/report/progress?${NOVEMBER}&person=${personId()}`
      return v.parse(contract.progress.response, await (await budi.get(path)).json())
    }
    const rhkOf = (found: Awaited<ReturnType<typeof progressOf>>) =>
      found.plans.flatMap(({ rhk }) => rhk)
    const whole = await progressOf()
    expect(JSON.stringify(whole)).not.toContain('rapat')
    expect(rhkOf(whole)).toMatchObject([{ uraian: 'Tersusunnya dokumen' }])
    expect(whole.person).toMatchObject({ nip: '' })

    const { agency, deps } = office
    await deps.db.write((tx) =>
      tx
        .updateTable('assignment')
        .set({ work: 'Menyiapkan rapat' })
        .where('instansi_id', '=', agency.instansiId)
        .where('kind', '=', 'ketua-tim')
        .execute(),
    )
    const part = rhkOf(await progressOf())
    expect(part).toMatchObject([{ uraian: 'Terselenggaranya rapat' }])
    expect(part[0]?.indikator).toEqual([])
  })

  test('are exported as far as they are read, without NIP, and the person is told', async () => {
    const form = exportForm({ view: 'lead' })
    expect((await budi.send('POST', '/api/report/exports', form)).status).toBe(200)
    await exports.idle()
    const text = await (await budi.get(`/api/report/exports/file?id=${form.id}`)).text()
    expect(text).toContain('Menyusun yang dipimpin')
    expect(text).not.toMatch(/Rapat lain|sebelum masa tugas/)
    expect(text).toMatch(/\r\n2026-11-17;;ani;/)
    const { acts } = v.parse(
      contract.actsAboutMe.response,
      await (await ani.get('/api/acts-about-me')).json(),
    )
    expect(acts).toMatchObject([{ act: 'report.export', detail: { rows: 1 } }])
  })

  test('are nobody else’s: no team by leading, no leading by a post, nothing after the term', async () => {
    const ofAni = `&person=${personId()}`
    expect(await codeOf(budi, `/api/report/recap?${NOVEMBER}&view=team`)).toBe('forbidden')
    expect(await codeOf(budi, `/api/report/daily?${NOVEMBER}${ofAni}`)).toBe('not-found')
    expect(await codeOf(sri, `/api/report/recap?${NOVEMBER}&view=lead`)).toBe('forbidden')
    const { cici } = office.agency.person
    expect(await codeOf(budi, `/api/report/progress?${NOVEMBER}&person=${cici}`)).toBe('not-found')
    const elsewhere = `/api/report/recap?${NOVEMBER}&view=lead&person=${cici}`
    expect(await codeOf(budi, elsewhere)).toBe('not-found')

    setClock(Date.parse('2026-12-01T03:00:00Z'))
    const later = await office.as('budi')
    expect(await codeOf(later, `/api/report/recap?${NOVEMBER}&view=lead`)).toBe('forbidden')
    expect(await codeOf(later, `/api/report/progress?${NOVEMBER}${ofAni}`)).toBe('not-found')
  })

  test('leave the list of a head as it was: whoever leads is told of no evaluation', async () => {
    const answer: unknown = await (await budi.get('/api/evaluations/unit')).json()
    expect(v.parse(contract.evaluationUnit.response, answer).people).toEqual([])
  })
})
