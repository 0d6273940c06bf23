import { expect, test } from 'vitest'
import { targetText } from './printed-plan.ts'

const indikator = (target: string, satuan?: string) =>
  targetText({ id: 'i', aspek: 'kuantitas', indikator: 'Jumlah', target, satuan })

test('a target has its unit once', () => {
  expect(indikator('12 Dokumen')).toBe('12 Dokumen')
  expect(indikator('12 Dokumen', 'dokumen')).toBe('12 Dokumen')
  expect(indikator('12', 'Dokumen')).toBe('12 Dokumen')
  expect(indikator('', 'Dokumen')).toBe('Dokumen')
})
