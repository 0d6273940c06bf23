import { columnsOf, type ImportKind } from './kinds.ts'

/** What the first cell of an example begins with; such a row is never imported. */
export const EXAMPLE = 'CONTOH'
export const isExample = (cells: readonly string[]): boolean =>
  (cells[0] ?? '').toUpperCase().startsWith(EXAMPLE)

const EXAMPLES: Readonly<Record<ImportKind, readonly string[]>> = {
  unor: [`${EXAMPLE} U-01`, 'Bidang Layanan', 'U-00'],
  post: [`${EXAMPLE} J-01`, 'Kepala Bidang Layanan', 'U-01', 'J-00'],
  person: [
    `${EXAMPLE} 198502022010012002`,
    'Siti Aminah, S.Sos.',
    'PNS',
    'Analis Kebijakan Ahli Muda',
    'III/c',
    'WIB',
  ],
  assignment: [
    `${EXAMPLE} 198502022010012002`,
    'J-01',
    '31/12/2026',
    'definitif',
    '',
    '821/42/2026',
  ],
  absence: [
    `${EXAMPLE} 198502022010012002`,
    'tahunan',
    '29/12/2026',
    '31/12/2026',
    '851/17/2026',
    '',
  ],
  holiday: [
    `${EXAMPLE} 25/12/2026`,
    '',
    'Hari Raya Natal',
    'libur nasional',
    'SKB 3 Menteri Nomor 1497/2025',
  ],
  roster: [`${EXAMPLE} 198502022010012002`, '31/12/2026', '21.00', '07.00', '01.00', '02.00'],
}

/** Name of the file or sheet of a kind. */
export const TEMPLATE_NAMES: Readonly<Record<ImportKind, string>> = {
  unor: 'unor',
  post: 'jabatan',
  person: 'pegawai',
  assignment: 'penugasan',
  absence: 'cuti',
  holiday: 'libur',
  roster: 'jadwal-sif',
}

/** The columns of a kind and a row that shows how they are filled in. */
export const templateOf = (kind: ImportKind): readonly (readonly string[])[] => [
  columnsOf(kind),
  EXAMPLES[kind],
]
