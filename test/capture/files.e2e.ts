import { expect } from '@playwright/test'
import { ALL_APPS, switchApps, test } from './office.ts'
import { untilRead } from '../pages/recorder.ts'

const GUID = '%7B5F0A2C1E-1111-2222-3333-444455556666%7D'
const WORD = `https://instansi.sharepoint.com/sites/umum/_layouts/15/Doc.aspx?sourcedoc=${GUID}&file=Laporan%20Kinerja.docx&action=edit&e=CANARY_E&nav=CANARY_NAV`

test(
  'a Canva design: the share token is cut, the name is read, work at it is editing',
  { tag: '@capture' },
  async ({ desk }) => {
    const { page } = desk
    await page.goto('https://www.canva.com/design/DAFxYz12345/CANARY_SHARE/edit?ui=CANARY_UI')
    await desk.untilFront({
      app: 'canva',
      object: { type: 'design', key: 'DAFxYz12345', label: 'Infografis Layanan Publik' },
      route: '/design',
      link: { url: 'https://www.canva.com/design/DAFxYz12345/', scope: 'unknown' },
    })
    await page.getByText('CANARY_ISI').click()
    await page.keyboard.type('CANARY_KETIK')
    await untilRead(page)
    await desk.clock.pass(3)
    expect((await desk.log.events()).some(({ type }) => type === 'edit')).toBe(true)
    expect(await desk.suggestions()).toMatchObject([
      { kind: 'edit', text: expect.stringMatching(/^Mendesain .*Infografis Layanan Publik/) },
    ])
  },
)

test(
  'Canva: a name that the bar does not show is not believed',
  { tag: '@capture' },
  async ({ desk }) => {
    await desk.page.goto('https://www.canva.com/')
    await untilRead(desk.page)
    expect((await desk.log.fronts()).map(({ object }) => object.type)).not.toContain('design')
  },
)

test(
  'Word on the web: file and id from the address, time while the frame has the focus',
  { tag: '@capture' },
  async ({ desk }) => {
    const { page } = desk
    await page.goto(WORD)
    await desk.untilFront({
      app: 'microsoft-365',
      object: {
        type: 'document',
        key: '5f0a2c1e-1111-2222-3333-444455556666',
        label: 'Laporan Kinerja.docx',
      },
      link: {
        url: expect.stringMatching(/Doc\.aspx\?sourcedoc=[^&]+&file=Laporan\+Kinerja\.docx$/),
        scope: 'org',
      },
    })
    await page.frameLocator('iframe').locator('textarea').click()
    await page.keyboard.type('CANARY_KETIK')
    await desk.clock.pass(5)
    expect(await desk.suggestions()).toMatchObject([
      { kind: 'edit', unit: 'laporan', activeMinutes: expect.any(Number) },
    ])
  },
)

test('Word on the web, only read: no editing is claimed', { tag: '@capture' }, async ({ desk }) => {
  await desk.page.goto(WORD.replace('action=edit', 'action=view'))
  await desk.untilFront({ app: 'microsoft-365', object: { type: 'document' } })
  await desk.page.frameLocator('iframe').locator('textarea').click()
  await desk.clock.pass(4)
  expect(await desk.suggestions()).toMatchObject([{ kind: 'view' }])
})

test(
  'a PDF in a tab of an added site is a document that is read',
  { tag: '@capture' },
  async ({ desk }) => {
    await desk.page.goto('https://jdih.contohkab.go.id/produk-hukum/Perbup%2012%20Tahun%202026.pdf')
    await desk.untilFront({
      app: 'pdf',
      object: { type: 'file', label: 'Perbup 12 Tahun 2026.pdf' },
    })
    await desk.clock.pass(5)
    expect(await desk.suggestions()).toMatchObject([
      { app: 'pdf', kind: 'view', text: expect.stringMatching(/^Menelaah .*Perbup 12 Tahun 2026/) },
    ])
  },
)

test('PDFs are not told when they are switched off', { tag: '@capture' }, async ({ desk }) => {
  await switchApps(
    desk.extension,
    ALL_APPS.filter((app) => app !== 'pdf'),
  )
  await desk.page.goto('https://jdih.contohkab.go.id/produk-hukum/Perbup.pdf')
  await untilRead(desk.page)
  expect((await desk.log.fronts()).filter(({ app }) => app === 'pdf')).toEqual([])
  await switchApps(desk.extension, ALL_APPS)
})
