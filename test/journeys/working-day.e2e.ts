import type { Request } from '@playwright/test'
import { toDay } from '@jejak/shared/calendar/day'
import { clockOf } from '../fixtures/extension-clock.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { readEverythingStored } from '../fixtures/stored.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt } from '../fixtures/time/moment.ts'
import { goOffline, untilAllSent } from '../pages/idle.ts'
import { openDetails } from '../pages/panel-page.ts'
import { reviewPage } from '../pages/review-page.ts'
import { todayPage } from '../pages/today-page.ts'
import { letters } from '../sites/srikandi/backend/letters.ts'
import { clockTime, minutesApart } from './minutes.ts'
import { moveAll, setUpExtension, suggestionCard, timesOf } from './panel.ts'
import { hasMutations, isAnswered, isByExtension, sentTo } from './requests.ts'
import { DOCUMENT, readLetter, signLetter, workOf, writeDocument } from './work.ts'

const DAY = toDay('2026-01-20')
const LETTER = '000.1.2.3/45/DISKOMINFO/2026'
const READ = 'Menelaah surat masuk'
const SIGNED = 'Menandatangani secara elektronik naskah dinas'
const WRITTEN = 'Laporan Keuangan TW I'

test.use({ moment: instantAt(`${DAY}T08:00:00`) })

test(
  'a working day is captured, suggested, linked, submitted without network, reviewed and approved',
  { tag: '@smoke' },
  async ({ workstation, agency, clock, jejak, letIn, openJejak }) => {
    const { context, extension } = workstation
    const atWork = clockOf(extension)
    const requests: Request[] = []
    context.on('request', (request) => requests.push(request))

    await test.step('the owner switches SRIKANDI and Docs on', async () => {
      await letIn(context, agency.pegawai)
      await setUpExtension(extension, { apps: ['SRIKANDI', 'Google Dokumen'], address: jejak.url })
    })

    const spans = await test.step('the owner works', async () => {
      await atWork.set(new Date(clock.now()).toISOString())
      const page = await context.newPage()
      const work = workOf(extension, page)
      const timed = async (act: () => Promise<void>) => {
        const start = await atWork.now()
        await act()
        return { start, end: await atWork.now() }
      }
      const read = await timed(() => readLetter(work))
      await atWork.pass(1)
      const signed = await timed(() => signLetter(work))
      await page.goto('about:blank')
      await atWork.sleep(20)
      const written = await timed(() => writeDocument(work))
      await page.goto('about:blank')
      await clock.set(await atWork.now())
      return { read, signed, written }
    })

    const page =
      await test.step('the side panel suggests the day and moves it to Jejak', async () => {
        const panel = await extension.openPage('sidepanel.html')
        for (const [sentence, span] of [
          [READ, spans.read],
          [SIGNED, spans.signed],
          [WRITTEN, spans.written],
        ] as const) {
          // The suggestions are drawn again whenever the recorder tells more.
          const offBy = async () => {
            const { start, end } = await timesOf(suggestionCard(panel, sentence))
            return Math.max(
              minutesApart(start, clockTime(span.start)),
              minutesApart(end, clockTime(span.end)),
            )
          }
          await expect.poll(offBy, sentence).toBeLessThanOrEqual(1)
        }
        await expect(panel.getByRole('article')).toHaveCount(3)
        const read = suggestionCard(panel, READ)
        await expect(read).toContainText(LETTER)
        await expect(read).toContainText('Laporan pemeliharaan jaringan')
        await expect(read).toContainText('1 surat')
        const signed = suggestionCard(panel, SIGNED)
        const hal = letters.find((letter) => letter.id === 'k21')?.hal ?? ''
        await expect(signed).toContainText(hal)
        await expect(signed).not.toContainText('TEMP')
        await expect(signed).toContainText('1 naskah')
        const written = suggestionCard(panel, WRITTEN)
        await expect(written).toContainText('1 laporan')
        await openDetails(written)
        await expect(written.getByRole('link')).toHaveAttribute('href', DOCUMENT)

        const opened = context.waitForEvent('page')
        await moveAll(panel, [LETTER, WRITTEN, DOCUMENT])
        const handed = await opened
        await expect(panel.getByText('3 kegiatan sudah diterima Jejak.')).toBeVisible()
        await panel.close()
        return handed
      })
    const day = todayPage(page)

    await test.step('the owner accepts the suggestions and links them', async () => {
      for (const sentence of [READ, SIGNED, WRITTEN]) await day.accept(sentence)
      await untilAllSent(page)
      for (const sentence of [READ, SIGNED, WRITTEN]) await day.change(sentence, { plan: /.+/ })
      await untilAllSent(page)
    })

    await test.step('without network the owner edits and submits; back online it goes out once', async () => {
      await goOffline(page)
      await day.change(WRITTEN, { text: 'Menyusun Laporan Keuangan TW I bagian belanja' })
      await day.submitAll()
      await expect(day.entry('bagian belanja')).toContainText('Diajukan')
      await expect(day.entry('bagian belanja')).toContainText('Belum terkirim')
      await page.reload()
      await expect(day.entry('bagian belanja')).toContainText('Diajukan')
      const before = requests.length
      await context.setOffline(false)
      await untilAllSent(page)
      const answered = await Promise.all(
        requests.slice(before).filter(hasMutations).map(isAnswered),
      )
      expect(answered.filter(Boolean)).toHaveLength(1)
    })

    await test.step('the supervisor, on a phone, approves it all, and the owner sees that', async () => {
      const phone = await (await openJejak(agency.atasan, { viewport: PHONE })).open('/tinjau')
      const review = reviewPage(phone)
      await review.open(agency.pegawai.name)
      await review.approveAll()
      await review.untilDecisionsSent(clock)
      await page.reload()
      for (const sentence of ['bagian belanja', LETTER, SIGNED]) {
        await expect(day.entry(sentence)).toContainText('Disetujui')
      }
    })

    await test.step('nothing private was kept or sent', async () => {
      expect(await readEverythingStored(extension)).not.toMatch(/CANARY/i)
      expect(sentTo(jejak.url, requests)).not.toMatch(/CANARY/i)
      expect(requests.filter(isByExtension).map((request) => request.url())).toEqual([])
      expect(jejak.log()).toContain('"route":"sync"')
      for (const personal of [LETTER, WRITTEN, agency.pegawai.nip, agency.pegawai.name]) {
        expect(jejak.log()).not.toContain(personal)
      }
    })
  },
)
