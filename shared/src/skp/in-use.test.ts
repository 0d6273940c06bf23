import { expect, test } from 'vitest'
import { IN_USE, usedAction } from './in-use.ts'

const plan = {
  rhk: [
    {
      id: 'r',
      jenis: 'utama' as const,
      klasifikasi: 'individu' as const,
      uraian: 'Tersusunnya laporan',
      rhkAtasan: '',
      indikator: [],
      rencanaAksi: [{ id: 'a', periodId: 'p', deskripsi: 'Menyusun laporan', target: '' }],
    },
  ],
}

test('a rencana aksi in use is named by its words, and by none when it is not known', () => {
  expect(usedAction(`${IN_USE}a`, [plan])).toBe('Menyusun laporan')
  expect(usedAction(`${IN_USE}b`, [plan])).toBeNull()
  expect(usedAction('content.rhk', [plan])).toBeNull()
})
