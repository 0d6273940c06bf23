import type { planFile as id } from '../id/plan-file.ts'

export const planFile = {
  title: 'Import an SKP from a file',
  intro:
    'Choose an XLSX or CSV file, such as an SKP downloaded from PMM or Ruang GTK. It is read on this device. Nothing is stored before you save it.',
  choose: 'Choose a file',
  'refused.encoding': 'The text of this file cannot be read. Save it as CSV in UTF-8 or as XLSX.',
  'refused.not-a-table': 'This file is neither XLSX nor CSV.',
  'no-table':
    'No table of an SKP was found. A table needs a column “Rencana Hasil Kerja” and another one, such as “Indikator” or “Rencana Aksi”.',
  found: '{rhk} RHK, {indikator} indikator and {actions} rencana aksi were read.',
  into: 'What is marked as new is added to SKP {year}. What is there already is not removed.',
  same: 'All of the file is in SKP {year} already.',
  shut: 'SKP {year} waits or was approved. Withdraw it or begin an adendum, then import again.',
  'problems.title': 'Not read ({n})',
  'problems.row': 'Row',
  'problems.what': 'Why',
  'problems.value': 'Content',
  'problem.no-rhk': 'There is no RHK in this row or above it',
  'problem.no-period': 'A rencana aksi without a period',
  'problem.unknown-period': 'Your agency has no such period',
  'problem.unknown-aspek': 'An unknown aspek, kept as description',
  'problem.too-long': 'The text is too long',
  'problem.damaged': 'Damaged letters in the file',
  'problem.no-content': 'Has no RHK, indikator or rencana aksi',
  unread: 'Columns that are not used: {names}.',
  otherSheets: 'Sheets without a table of an SKP: {names}.',
  'too-many':
    'This is more than one SKP holds: {rhk} RHK at most, and of each {indikator} indikator and {rencanaAksi} rencana aksi. Split the file, then import again.',
  go: 'Go on in the editor',
  back: 'Back to SKP',
} satisfies Record<keyof typeof id, string>
