import { expect, test } from 'vitest'
import { NOTE_MAX, toNote, toTitle } from './note.ts'

test('a note is kept as typed, with plain line breaks and nothing unseen', () => {
  expect(toNote('  Apel pagi\r\nHadir 30 orang\u0000\u001b[2J\n')).toBe(
    'Apel pagi\nHadir 30 orang[2J',
  )
  expect(toNote(' \n\t ')).toBe('')
  expect(toNote('a'.repeat(NOTE_MAX + 5))).toHaveLength(NOTE_MAX)
})

test('its first line is its title', () => {
  expect(toTitle('\nKunjungan lapangan ke Desa Sukamaju \nBertemu kepala desa')).toBe(
    'Kunjungan lapangan ke Desa Sukamaju',
  )
  expect(toTitle('x'.repeat(300))).toHaveLength(120)
})
