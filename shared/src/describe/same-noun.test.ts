import { describe, expect, test } from 'vitest'
import type { WorkObject } from '../capture/event.ts'
import { filePhrase, type Work } from './file.ts'
import { meetingText } from './meeting.ts'
import { withTitle } from './same-noun.ts'

const file = (type: WorkObject['type'], name: string, work: Work = 'compose', rule?: string) =>
  filePhrase({
    object: { type, key: 'k', label: name },
    name,
    as: undefined,
    route: '',
    work,
    rule,
    count: 1,
  }).text

describe('the noun of a title is said once', () => {
  test.each([
    ['presentation', 'Paparan Evaluasi Program', 'Menyusun Paparan Evaluasi Program'],
    ['presentation', 'Draf Paparan Renja', 'Menyusun Draf Paparan Renja'],
    ['presentation', 'paparan renja', 'Menyusun paparan renja'],
    ['presentation', 'Evaluasi Program', 'Menyusun bahan paparan Evaluasi Program'],
    ['presentation', 'Paparannya Kadis', 'Menyusun bahan paparan Paparannya Kadis'],
    ['form', 'Formulir Pendaftaran', 'Menyusun Formulir Pendaftaran'],
    ['form', 'Pendaftaran Bimtek', 'Menyusun formulir Pendaftaran Bimtek'],
    ['spreadsheet', 'Rekap Absensi', 'Menyusun lembar kerja Rekap Absensi'],
    ['document', 'Laporan Kinerja', 'Menyusun Laporan Kinerja'],
    ['document', 'Renja 2027', 'Menyusun Renja 2027'],
    ['document', 'Rilis Kunjungan', 'Menyusun dokumen Rilis Kunjungan'],
    ['file', 'Berkas Usulan', 'Menyusun Berkas Usulan'],
    ['design', 'Desain Spanduk', 'Mendesain bahan publikasi Desain Spanduk'],
  ])('%s "%s": %s', (type, name, text) => {
    expect(file(type, name)).toBe(text)
  })

  test('a sheet of data is worked on, not "data on a sheet Data"', () => {
    expect(file('spreadsheet', 'Data Pegawai', 'revise')).toBe('Mengolah Data Pegawai')
    expect(file('spreadsheet', 'Buku Kas', 'revise')).toBe(
      'Mengolah data pada lembar kerja Buku Kas',
    )
  })

  test('remarks, uploads and answers name it once as well', () => {
    expect(file('presentation', 'Paparan Renja', 'read', 'comment')).toBe(
      'Memberikan catatan/koreksi pada Paparan Renja',
    )
    expect(file('file', 'Berkas Usulan', 'read', 'upload')).toBe('Mengunggah Berkas Usulan')
    expect(file('form', 'Formulir Survei', 'read', 'submit')).toBe('Mengisi Formulir Survei')
  })

  test('nothing is taken from a sentence without a title', () => {
    expect(withTitle('Menyusun bahan paparan', 'bahan paparan', '')).toBe('Menyusun bahan paparan')
  })
})

describe('a meeting is called what its title calls it', () => {
  test.each([
    ['Rapat Koordinasi TPID', undefined, 'Mengikuti Rapat Koordinasi TPID'],
    ['Rapat Koordinasi TPID', 'melalui Zoom', 'Mengikuti Rapat Koordinasi TPID melalui Zoom'],
    ['Webinar Arsip', undefined, 'Mengikuti Webinar Arsip'],
    [
      'Evaluasi Anggaran',
      'melalui Teams',
      'Mengikuti rapat daring melalui Teams Evaluasi Anggaran',
    ],
    ['', 'melalui Zoom', 'Mengikuti rapat daring melalui Zoom'],
    ['', undefined, 'Mengikuti rapat daring'],
  ])('"%s" %s: %s', (name, way, text) => {
    expect(meetingText(name, way)).toBe(text)
  })
})
