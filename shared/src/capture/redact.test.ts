import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact } from './redact.ts'

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
const two = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, '0'))
const ymd = fc
  .tuple(fc.integer({ min: 1950, max: 2008 }), two(1, 12), two(1, 28))
  .map(([y, m, d]) => `${y}${m}${d}`)

const nip = fc
  .tuple(
    ymd,
    fc.integer({ min: 1980, max: 2026 }),
    two(1, 12),
    fc.constantFrom('1', '2'),
    digits(3),
  )
  .chain(([birth, year, month, sex, serial]) =>
    fc.constantFrom(
      `${birth}${year}${month}${sex}${serial}`,
      `${birth} ${year}${month} ${sex} ${serial}`,
      `${birth}.${year}${month}.${sex}.${serial}`,
      `NIP. ${birth}${year}${month}${sex}${serial}`,
    ),
  )
const nik = fc
  .tuple(digits(6), two(1, 28), two(1, 12), digits(2), digits(4), fc.boolean())
  .map(([area, day, month, year, serial, woman]) => ({
    area,
    birth: `${woman ? Number(day) + 40 : day}${month}${year}`,
    serial,
  }))
  .chain(({ area, birth, serial }) => {
    const all = `${area}${birth}${serial}`
    return fc.constantFrom(
      all,
      `NIK ${all}`,
      `${all.slice(0, 4)} ${all.slice(4, 8)} ${all.slice(8, 12)} ${all.slice(12)}`,
      `${area}.${birth}.${serial}`,
    )
  })
const npwp = digits(15).chain((n) =>
  fc.constantFrom(
    n,
    `${n.slice(0, 2)}.${n.slice(2, 5)}.${n.slice(5, 8)}.${n.slice(8, 9)}-${n.slice(9, 12)}.${n.slice(12)}`,
    `NPWP: ${n}`,
    `NPWP 0${n}`,
  ),
)
const phone = fc
  .tuple(fc.integer({ min: 11, max: 99 }), digits(8))
  .chain(([operator, rest]) =>
    fc.constantFrom(
      `08${operator}${rest}`,
      `+628${operator}${rest}`,
      `628${operator}${rest}`,
      `08${operator}-${rest.slice(0, 4)}-${rest.slice(4)}`,
      `+62 8${operator} ${rest.slice(0, 4)} ${rest.slice(4)}`,
    ),
  )
const email = fc
  .tuple(
    fc.stringMatching(/^[a-z][a-z0-9]{2,9}$/),
    fc.constantFrom('', '.', '_', '-'),
    fc.stringMatching(/^[a-z]{2,8}$/),
    fc.constantFrom('gmail.com', 'kominfo.go.id', 'mail.bandung.go.id', 'yahoo.co.id'),
  )
  .map(([a, dot, b, host]) => `${a}${dot}${b}@${host}`)
const account = fc
  .tuple(digits(10), fc.constantFrom('rek.', 'rekening', 'No. Rek', 'VA', 'BRI', 'Bank Jateng'))
  .chain(([n, lead]) =>
    fc.constantFrom(
      `${lead} ${n}`,
      `${lead} 1${n}234`,
      `${lead}: 0${n.slice(0, 3)}-${n.slice(3, 5)}-${n.slice(5)}-50-1`,
    ),
  )
  .filter((text) => !/(?:19|20)\d{6}$/.test(text))

const around = fc.constantFrom(
  (x: string) => x,
  (x: string) => `Permohonan cuti a.n. pegawai ${x}`,
  (x: string) => `Data ${x} - Dinas Kominfo`,
  (x: string) => `(${x})`,
  (x: string) => `Usulan_${x}.pdf`,
  (x: string) => `Surat ${x}, mohon ditindaklanjuti`,
)
const RUNS = 10_000

/** No run of digits as long as a personal number may be left, and no address. */
const isHidden = (text: string) => !/\d{7,}|@/.test(text.replace(/[\s.-]/g, ''))

describe('redact', () => {
  it.each([
    { name: 'NIP', samples: nip },
    { name: 'NIK', samples: nik },
    { name: 'NPWP', samples: npwp },
    { name: 'phone', samples: phone },
    { name: 'e-mail', samples: email },
    { name: 'account', samples: account },
  ])('hides at least 99.5 % of 10,000 $name numbers', ({ samples }) => {
    const found = fc
      .sample(fc.tuple(samples, around), { numRuns: RUNS, seed: 42 })
      .map(([sample, put]) => redact(put(sample)))
    const hidden = found.filter(({ text, masked }) => masked > 0 && isHidden(text)).length
    expect(hidden / RUNS).toBeGreaterThanOrEqual(0.995)
  })

  it('leaves ordinary titles alone', () => {
    expect(ORDINARY.filter((title) => redact(title).text !== title)).toEqual([])
  })

  it('is idempotent and never lengthens', () => {
    const mixed = fc
      .array(fc.oneof(nip, nik, npwp, phone, email, account, fc.string(), digits(9)), {
        maxLength: 6,
      })
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(mixed, (text) => {
        const once = redact(text).text
        expect(once.length).toBeLessThanOrEqual(text.length)
        expect(redact(once).text).toBe(once)
      }),
      { numRuns: 1000 },
    )
  })

  it('counts what it hid and keeps the words around it', () => {
    expect(redact('Cuti sakit a.n. Budi NIP 198001012005011001 hp 0812-3456-7890')).toEqual({
      text: 'Cuti sakit a.n. Budi NIP [NIP] hp [telepon]',
      masked: 2,
    })
  })
})

const ORDINARY = [
  '000.1.2.3/45/DISKOMINFO/2026',
  '100.3.3.2/7/BKPSDMD/2026',
  '000.5.6.2/X /2025',
  'S.16/SETJEN/ROUM/Set.1/1/2026',
  '800.1.11.13/1234/BKD/2026',
  'B-1234/Un.05/II.2/KP.00.1/01/2026',
  'Nomor 900/1234/V.07/2026 tanggal 19 Januari 2026',
  'Laporan Keuangan TW I 2026',
  'Laporan Keuangan 2024 2025 2026',
  'Rekap Absensi 01-01-2026 s.d. 31-01-2026',
  'Rekapitulasi 20260119 final v2',
  'RKA 5.1.02.01.01.0024 Belanja Alat Tulis Kantor',
  'Kode rekening 5.1.02.01.001.00024 Belanja ATK',
  'Sub kegiatan 1.01.02.2.01.0001',
  'Pagu Rp 1.250.000.000,00',
  'Undangan rapat 08.15-09.00 WIB',
  'Notula 2026-01-19 08:30',
  'Peraturan Presiden Nomor 21 Tahun 2023',
  'UU 27/2022 tentang Pelindungan Data Pribadi',
  'Permenpan RB No. 6 Tahun 2022',
  'WhatsApp Image 2026-01-19 at 08.30.15',
  'IMG_20260119_083015.jpg',
  'Screenshot 2026-01-19 083015',
  'Data siswa kelas 7 8 9 TP 2025/2026',
  'Daftar 1234 PNS dan 567 PPPK',
  'Telaahan staf 123/TS/2026',
  'SPP-LS 00123/SPP-LS/1.02.0.00/2026',
  '0123/SPM/2026',
  'SP2D 04.01/04.0/000123/LS/1.02/2026',
  'Surat Edaran 800/0812/BKPSDM',
  'Kwitansi 081/BAP/2026',
  'DPA 2026 perubahan ke-2',
  'Realisasi 45,67 % dari 1.234.567.890',
  'Zoom rapat 19 Januari 2026 pukul 09.00',
  'Bank soal kelas 8 semester 1',
  'Buku Kas Umum 02-2026',
  'LHP BPK 12.A/LHP/XVIII/05/2026',
  'Jadwal piket 1 2 3 4 5 6 7 8 9 10 11 12',
  'e-Katalog 2026 v6',
  'Rapat @ aula lantai 2',
  'Proposal HUT ke-81 RI 17-08-2026',
  'Survei 3 kecamatan 24 desa 2026',
]
