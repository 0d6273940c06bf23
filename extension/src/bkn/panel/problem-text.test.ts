import { expect, test } from 'vitest'
import { problem } from '@jejak/shared/bkn/problem'
import { problemText } from './problem-text.tsx'

test('what the site refuses is told with the field it is about, also where its words do not name it', () => {
  expect(problemText(problem('form-refused', { field: 'text', message: 'maks. 80' }))).toBe(
    'e-Kinerja menolak bagian Kegiatan Harian: maks. 80',
  )
  expect(problemText(problem('form-refused', { message: 'Bertabrakan' }))).toBe(
    'e-Kinerja menolak: Bertabrakan',
  )
})
