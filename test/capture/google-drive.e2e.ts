import { expect } from '@playwright/test'
import { FOLDER, files } from '../sites/google-drive/file.ts'
import { SOON } from '../fixtures/soon.ts'
import { test } from './recording.ts'
import { untilRead } from '../pages/recorder.ts'

const DRIVE = 'https://drive.google.com'

test(
  'a search leaves no word of what was searched',
  { tag: '@capture' },
  async ({ recording: { page, log } }) => {
    await page.goto(`${DRIVE}/drive/u/0/my-drive`)
    await page.getByLabel('Telusuri di Drive').fill('CANARY_QUERY')
    await page.keyboard.press('Enter')
    await page.waitForURL(/search/)
    await untilRead(page)
    // What it says of the search is covered by the check for marks after each test.
    expect((await log.fronts()).map(({ object }) => object.type)).not.toContain('file')
  },
)

test(
  'a preview over the list is known by its title',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, log } }) => {
    await page.goto(`${DRIVE}/drive/folders/${FOLDER.id}`)
    await untilFront('folder')
    await page.locator(`[data-id="${files[0]?.id}"]`).dblclick()
    await untilFront('file')
    await untilRead(page)
    // A page that is slow to say its name has none for a moment.
    const labels = (await log.fronts()).map(({ object }) => object.label).filter(Boolean)
    expect(labels).toEqual(['Bukti Dukung Kinerja', 'Notula Rapat Evaluasi.pdf'])
  },
)

test(
  'a file has a link of its own, without the account number',
  { tag: '@capture' },
  async ({ recording: { page, clock, log, suggestions } }) => {
    await page.goto(`${DRIVE}/file/d/${files[1]?.id}/view?usp=sharing&resourcekey=CANARY_KEY`)
    await expect
      .poll(async () => (await log.fronts()).at(-1), SOON)
      .toMatchObject({
        object: { type: 'file', key: files[1]?.id, label: 'Daftar Hadir Rapat.pdf' },
        link: { url: `${DRIVE}/file/d/${files[1]?.id}/view` },
      })
    await clock.pass(3)
    expect(await suggestions()).toMatchObject([{ kind: 'view' }])
  },
)

test(
  'an upload is an action with the number of files and none of their names',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, untilActions } }) => {
    await page.goto(`${DRIVE}/drive/folders/${FOLDER.id}`)
    await untilFront('folder')
    const chooser = page.waitForEvent('filechooser')
    await page.getByLabel('Upload file').click()
    await (
      await chooser
    ).setFiles(
      ['CANARY_A.pdf', 'CANARY_B.pdf'].map((name) => ({
        name,
        mimeType: 'application/pdf',
        buffer: Buffer.from('x'),
      })),
    )
    await untilActions([{ rule: 'upload', count: 2 }])
  },
)

test(
  'looking at who may see a folder says nothing about them',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, log } }) => {
    await page.goto(`${DRIVE}/drive/folders/${FOLDER.id}`)
    await untilFront('folder')
    await page.getByRole('button', { name: 'Bagikan' }).click()
    await untilRead(page)
    const labels = (await log.fronts()).map(({ object }) => object.label).filter(Boolean)
    expect(new Set(labels)).toEqual(new Set(['Bukti Dukung Kinerja']))
  },
)
