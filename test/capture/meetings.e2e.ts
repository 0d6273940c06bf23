import { expect } from '@playwright/test'
import type { CaptureEvent } from '@jejak/shared/capture/event'
import { test } from './office.ts'
import { untilRead } from '../pages/recorder.ts'

const MEET = 'https://meet.google.com/abc-defg-hij'
const ZOOM = 'https://app.zoom.us/wc/81234567890/join?pwd=CANARY_PWD'
const TEAMS = 'https://teams.microsoft.com/v2/?threadId=CANARY_THREAD'

const meetingsOf = (events: readonly CaptureEvent[]) =>
  events.flatMap((event) => (event.type === 'meeting' ? [event] : []))

test(
  'a lobby is no meeting; a call is one after twenty seconds, and ends when it is left',
  { tag: '@capture' },
  async ({ desk }) => {
    const { page, log, clock } = desk
    const meetings = async () => meetingsOf(await log.events())
    const zoom = await desk.openTab()
    const teams = await desk.openTab()
    await page.goto(MEET)
    await zoom.goto(ZOOM)
    await teams.goto(TEAMS)
    await page.bringToFront()
    await untilRead(page)
    expect((await log.fronts()).map(({ object }) => object.type)).not.toContain('meeting')

    await zoom.locator('#joinBtn').click()
    await teams.getByRole('button', { name: 'Gabung' }).click()
    await page.getByRole('button', { name: 'Gabung sekarang' }).click()
    await desk.untilFront({
      app: 'meet',
      object: { type: 'meeting', label: 'Rapat Koordinasi SPBE' },
    })
    await clock.passInPages(15)
    expect(await meetings()).toEqual([])
    await clock.passInPages(6)
    expect(await meetings()).toHaveLength(3)
    const labels = new Map((await meetings()).map(({ app, label }) => [app, label]))
    expect(Object.fromEntries(labels)).toEqual({
      meet: 'Rapat Koordinasi SPBE',
      teams: 'Rapat Persiapan Audit',
      zoom: 'Rapat Evaluasi Anggaran',
    })

    // Forty minutes without a key: the call goes on, and so does the meeting.
    await clock.becomeIdle('idle')
    await clock.pass(40)
    await zoom.close()
    await teams.getByRole('button', { name: 'Tinggalkan' }).click()
    await page.getByLabel('Tinggalkan panggilan').click()
    await clock.passInPages(11)
    expect((await meetings()).filter(({ on }) => !on)).toHaveLength(3)
    await clock.becomeIdle('active')
    await teams.close()

    const suggested = (await desk.suggestions()).filter(({ kind }) => kind === 'meeting')
    expect(suggested.length).toBeGreaterThan(0)
    expect(suggested[0]).toMatchObject({ unit: 'rapat', evidence: [] })
    const lasted =
      Number(suggested[0]?.end.replace(':', '')) - Number(suggested[0]?.start.replace(':', ''))
    expect(lasted).toBeGreaterThanOrEqual(40)
    const stored = JSON.stringify(await log.events())
    expect(stored).not.toContain('abc-defg-hij')
    expect(stored).not.toContain('81234567890')
  },
)

test(
  'English buttons make no difference, and somebody who only looked in did not attend',
  { tag: '@capture' },
  async ({ desk }) => {
    desk.sites.plain('meet').locale = 'en'
    await desk.page.goto(MEET)
    await desk.page.getByRole('button', { name: 'Join now' }).click()
    await desk.untilFront({ object: { type: 'meeting' } })
    await desk.clock.passInPages(5)
    await desk.page.getByLabel('Leave call').click()
    // Until it would have been told of somebody who had stayed.
    await desk.clock.passInPages(18)
    expect(meetingsOf(await desk.log.events())).toEqual([])
  },
)

test(
  'a meeting handed over to the desktop program is a start, not a block',
  { tag: '@capture' },
  async ({ desk }) => {
    await desk.page.goto('https://us05web.zoom.us/j/81234567890?pwd=CANARY_PWD')
    await desk.untilFront({ app: 'zoom', object: { type: 'meeting', label: '' }, route: '/launch' })
    await desk.page.goto('https://teams.microsoft.com/l/meetup-join/19%3ameeting_CANARY/0?p=CANARY')
    await desk.untilFront({
      app: 'teams',
      object: { type: 'meeting', label: '' },
      route: '/launch',
    })
    expect(meetingsOf(await desk.log.events())).toEqual([])
    expect(JSON.stringify(await desk.log.events())).not.toContain('81234567890')
  },
)
