import type { Request } from '@playwright/test'
import { formatDay } from '@jejak/shared/i18n/text'
import { captureLogOf } from '../fixtures/capture-log.ts'
import { clockOf } from '../fixtures/extension-clock.ts'
import { requirePersona } from '../fixtures/persona.ts'
import { signIn } from '../fixtures/sign-in.ts'
import { readEverythingStored } from '../fixtures/stored.ts'
import { expect, test } from '../fixtures/test.ts'
import { letters } from '../sites/srikandi/backend/letters.ts'
import { findApprover } from './approver.ts'
import { clockTime, lastWeekday, minutesApart } from './moment.ts'
import { moveAll, setUpExtension, suggestionCard, timesOf } from './panel.ts'
import { DOCUMENT, readLetter, signLetter, writeDocument, type Work } from './work.ts'
import {
  editEntry,
  entryCard,
  submitDay,
  untilAllSent,
  untilDecisionsSent,
  untilReceived,
} from './pwa.ts'

const LETTER = '000.1.2.3/45/DISKOMINFO/2026'

const READ = 'Menelaah surat masuk'
const SIGNED = 'Menandatangani secara elektronik naskah dinas'
const WRITTEN = 'Laporan Keuangan TW I'

/** The owner's browser speaks to Jejak here; what is sent to the replicas is theirs. */
const isTo = (url: string) => (request: Request) => request.url().startsWith(url)

const hasMutations = (request: Request): boolean => {
  const body: unknown = request.url().endsWith('/api/sync') ? request.postDataJSON() : null
  return (
    typeof body === 'object' &&
    body !== null &&
    'mutations' in body &&
    Array.isArray(body.mutations) &&
    body.mutations.length > 0
  )
}

/** Without network each attempt is a request too; only one that got a reply has been at the server. */
const isAnswered = async (request: Request): Promise<boolean> => (await request.response()) !== null

test('a working day is captured, suggested, linked, submitted without network, reviewed and approved', async ({
  workstation,
  openDevice,
  server,
}) => {
  test.setTimeout(480_000)
  const { context, extension } = workstation
  const owner = requirePersona(server.personas, 'pegawai')
  const day = lastWeekday(Date.now())
  const clock = clockOf(extension)
  const requests: Request[] = []
  context.on('request', (request) => requests.push(request))

  await test.step('the owner signs in and switches SRIKANDI and Docs on', async () => {
    const page = await context.newPage()
    await signIn(page, server.url, owner)
    await untilReceived(page)
    await page.close()
    await setUpExtension(extension, { apps: ['SRIKANDI', 'Google Dokumen'], address: server.url })
  })

  const spans = await test.step('the owner works', async () => {
    await clock.set(`${day}T08:00:00+07:00`)
    const page = await context.newPage()
    const { now } = clock
    const log = captureLogOf(extension)
    const work: Work = {
      page,
      pass: clock.pass,
      untilFront: (object) =>
        expect.poll(async () => (await log.fronts()).at(-1)?.object).toMatchObject(object),
      untilTold: async (type, act) => {
        const told = async () => (await log.events()).filter((event) => event.type === type).length
        const before = await told()
        await act()
        await expect.poll(told).toBeGreaterThan(before)
      },
    }
    const read = { start: await now(), end: 0 }
    await readLetter(work)
    read.end = await now()
    await clock.pass(1)
    const signed = { start: await now(), end: 0 }
    await signLetter(work)
    signed.end = await now()
    await page.goto('about:blank')
    await clock.sleep(20)
    const written = { start: await now(), end: 0 }
    await writeDocument(work)
    written.end = await now()
    await page.goto('about:blank')
    return { read, signed, written }
  })

  const pwa = await test.step('the side panel suggests the day and moves it to Jejak', async () => {
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
    await expect(written.getByRole('link')).toHaveAttribute('href', DOCUMENT)

    const opened = context.waitForEvent('page')
    await moveAll(panel, [LETTER, WRITTEN, DOCUMENT])
    const page = await opened
    await expect(panel.getByText('3 kegiatan sudah diterima Jejak.')).toBeVisible()
    await panel.close()
    return page
  })

  await test.step('the owner accepts the suggestions and links them', async () => {
    await pwa.getByRole('link', { name: formatDay(day, 'id') }).click()
    for (const sentence of [READ, SIGNED, WRITTEN]) {
      const draft = pwa.locator('.draft').filter({ hasText: sentence })
      await draft.getByRole('button', { name: 'Terima' }).click()
      await expect(entryCard(pwa, sentence)).toBeVisible()
    }
    await untilAllSent(pwa)
    for (const sentence of [READ, SIGNED, WRITTEN]) {
      await editEntry(pwa, sentence, { plan: /.+/ })
    }
    await untilAllSent(pwa)
  })

  await test.step('without network the owner edits and submits; back online it goes out once', async () => {
    await context.setOffline(true)
    await editEntry(pwa, WRITTEN, { text: 'Menyusun Laporan Keuangan TW I bagian belanja' })
    await submitDay(pwa)
    await expect(entryCard(pwa, 'bagian belanja')).toContainText('Diajukan')
    await expect(entryCard(pwa, 'bagian belanja')).toContainText('Belum terkirim')
    await pwa.reload()
    await expect(entryCard(pwa, 'bagian belanja')).toContainText('Diajukan')
    const before = requests.length
    await context.setOffline(false)
    await untilAllSent(pwa)
    const answered = await Promise.all(requests.slice(before).filter(hasMutations).map(isAnswered))
    expect(answered.filter(Boolean)).toHaveLength(1)
  })

  await test.step('the supervisor, on a phone, returns one and approves the rest', async () => {
    const phone = await openDevice()
    const page = await phone.newPage()
    await page.setViewportSize({ width: 390, height: 844 })
    await signIn(page, server.url, await findApprover(pwa, server))
    await page.goto(`${server.url}/tinjau`)
    const item = (sentence: string) =>
      page.locator('article.queue-item').filter({ hasText: sentence })
    await item('bagian belanja').getByRole('button', { name: 'Kembalikan' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Apa yang perlu diperbaiki').fill('Sebutkan bagian belanja yang mana.')
    await dialog.getByRole('button', { name: 'Kembalikan' }).click()
    await item(LETTER).getByRole('button', { name: 'Setujui' }).click()
    await item(SIGNED).getByRole('button', { name: 'Setujui' }).click()
    await untilDecisionsSent(page)
    await page.close()
  })

  await test.step('the owner reads why, puts it right and submits again', async () => {
    await pwa.getByRole('button', { name: 'Semua terkirim' }).first().click()
    await expect(entryCard(pwa, 'bagian belanja')).toContainText('Dikembalikan', {
      timeout: 20_000,
    })
    await expect(entryCard(pwa, 'bagian belanja')).toContainText(
      'Sebutkan bagian belanja yang mana.',
    )
    await expect(entryCard(pwa, LETTER)).toContainText('Disetujui')
    await expect(entryCard(pwa, SIGNED)).toContainText('Disetujui')
    await editEntry(pwa, 'bagian belanja', {
      text: 'Menyusun Laporan Keuangan TW I bagian belanja modal',
    })
    await submitDay(pwa)
    await untilAllSent(pwa)
  })

  await test.step('the supervisor approves it, and the owner sees that', async () => {
    const phone = await openDevice()
    const page = await phone.newPage()
    await page.setViewportSize({ width: 390, height: 844 })
    await signIn(page, server.url, await findApprover(pwa, server))
    await page.goto(`${server.url}/tinjau`)
    const item = page.locator('article.queue-item').filter({ hasText: 'belanja modal' })
    await item.getByRole('button', { name: 'Setujui' }).click()
    await untilDecisionsSent(page)
    await pwa.reload()
    await expect(entryCard(pwa, 'belanja modal')).toContainText('Disetujui', { timeout: 20_000 })
  })

  await test.step('nothing private was kept or sent', async () => {
    expect(await readEverythingStored(extension)).not.toMatch(/CANARY/i)
    const sent = requests
      .filter(isTo(server.url))
      .map((request) => `${request.url()} ${request.postData() ?? ''}`)
    expect(sent.join('\n')).not.toMatch(/CANARY/i)
    const byExtension = requests.filter(
      (request) =>
        (request.serviceWorker()?.url() ?? '').startsWith('chrome-extension://') &&
        !request.url().startsWith('chrome-extension://'),
    )
    expect(byExtension.map((request) => request.url())).toEqual([])
    // The sheet of demo personas is printed too; what is logged of requests are lines of JSON.
    const logged = server
      .log()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .join('\n')
    expect(logged).toContain('"route":"sync"')
    for (const personal of [LETTER, WRITTEN, owner.nip, owner.name]) {
      expect(logged).not.toContain(personal)
    }
  })
})
