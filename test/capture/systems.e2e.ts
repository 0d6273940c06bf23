import { expect } from '@playwright/test'
import { test } from './office.ts'
import { untilRead } from '../pages/recorder.ts'

test('SAKTI is known by its module alone', { tag: '@capture' }, async ({ desk }) => {
  await desk.page.goto('https://sakti.kemenkeu.go.id/bayar/CANARY_ID')
  await desk.untilFront({
    app: 'sakti',
    object: { type: 'modul', label: 'Pembayaran' },
    route: '/modul',
    link: null,
  })
  await desk.page.getByText('Simpan').click()
  await desk.clock.pass(5)
  expect(await desk.suggestions()).toMatchObject([
    { text: 'Memproses transaksi modul Pembayaran pada SAKTI', unit: 'kegiatan', evidence: [] },
  ])
})

test(
  'SAKTI: another module is another activity, and the menu is none',
  { tag: '@capture' },
  async ({ desk }) => {
    await desk.page.goto('https://sakti.kemenkeu.go.id/')
    await desk.untilFront({ object: { type: 'page', label: 'SAKTI' } })
    await desk.page.goto('https://sakti.kemenkeu.go.id/komit')
    await desk.untilFront({ object: { type: 'modul', label: 'Komitmen' } })
  },
)

test(
  'SIASN is known by its service; the person in the path is cut',
  { tag: '@capture' },
  async ({ desk }) => {
    await desk.page.goto('https://siasn-instansi.bkn.go.id/peremajaan/profil/pns/CANARY_ID')
    await desk.untilFront({
      app: 'siasn',
      object: { type: 'layanan', label: 'peremajaan data' },
      route: '/layanan',
      link: null,
    })
    await desk.page.goto('https://siasn-instansi.bkn.go.id/layananIP/nilaiASN')
    await desk.untilFront({ object: { label: 'indeks profesionalitas' } })
  },
)

test('nothing is seen on the sign-in host of SIASN', { tag: '@capture' }, async ({ desk }) => {
  await desk.page.goto('https://sso-siasn.bkn.go.id/auth/realms/public-siasn?code=CANARY_CODE')
  await untilRead(desk.page)
  expect(await desk.log.fronts()).toEqual([])
})

test(
  'MyASN and Ruang GTK tell the kind of page and nothing of the person',
  { tag: '@capture' },
  async ({ desk }) => {
    await desk.page.goto('https://myasn.bkn.go.id/profil/CANARY_NIP')
    await desk.untilFront({ app: 'myasn', object: { type: 'page', label: 'MyASN' }, route: '/' })
    await desk.page.goto('https://guru.kemendikdasmen.go.id/pelatihan/CANARY_JUDUL')
    await desk.untilFront({ app: 'pmm', object: { type: 'layanan', label: 'pelatihan mandiri' } })
    await desk.clock.pass(5)
    expect(await desk.suggestions()).toMatchObject([
      { app: 'pmm', text: 'Mengikuti pelatihan mandiri pada Ruang GTK' },
    ])
  },
)
