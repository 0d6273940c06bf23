import { expect } from '@playwright/test'
import { CALENDAR, fillByHand, typeByHand } from '../bkn/kinerja-page.ts'
import { test } from './replica.ts'

const entry = {
  rencanaAksi: 'Menyusun laporan keuangan bulanan',
  date: '2025-11-19',
  start: '08:10',
  end: '09:40',
  text: 'Menyusun laporan keuangan bulan Oktober',
  quantity: '1',
  unit: 'dokumen',
  evidence: 'https://drive.google.com/file/d/contoh/view',
}

test(
  'an entry typed by hand stands on the calendar and on the server',
  { tag: '@nightly' },
  async ({ visitor, sites }) => {
    await visitor.goto(CALENDAR)
    await fillByHand(visitor, entry)
    await expect(visitor.locator('.vuecal__event-time').first()).toHaveText('08:10\u00a0- 09:40')
    expect(sites.kinerja.rows).toMatchObject([
      {
        rencanaAksiId: 301,
        tanggal: '2025-11-19',
        mulai: '08:10',
        selesai: '09:40',
        bukti: entry.evidence,
      },
    ])
  },
)

test(
  'an expired session leads to the login, and the login to the list of SKP',
  { tag: '@nightly' },
  async ({ visitor, sites }) => {
    await visitor.goto(CALENDAR)
    await visitor.getByRole('button', { name: 'Tambah Progress Harian' }).waitFor()
    sites.kinerja.session += 1
    await visitor.getByRole('button', { name: 'Tambah Progress Harian' }).click()
    await expect(visitor).toHaveURL(/\/login$/)
    await visitor.getByRole('button', { name: 'Login with ASN Digital' }).click()
    await visitor.getByRole('button', { name: 'Sign In' }).click()
    await expect(visitor).toHaveURL(/\/skp$/)
    await visitor.goto(CALENDAR)
    await expect(visitor.getByText('Batas Pengisian Periode : 19 Desember 2025')).toBeVisible()
  },
)

test(
  'a failing save leaves the form open, with its message',
  { tag: '@nightly' },
  async ({ visitor, sites }) => {
    sites.kinerja.set({ rates: { invalid: 1 } })
    await visitor.goto(CALENDAR)
    await typeByHand(visitor, entry)
    await expect(visitor.locator('.modal.show .invalid-feedback')).toHaveText(
      /tidak dapat disimpan/,
    )
    expect(sites.kinerja.rows).toEqual([])
  },
)
