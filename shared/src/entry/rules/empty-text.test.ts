import { expect, test } from 'vitest'
import { sampleDay, sampleEntry } from '../../../test/entry-samples.ts'
import { emptyText } from './empty-text.ts'

test.each(['', '   ', '\t', '\u00a0'])('the text %o is empty and stops', (text) => {
  expect(emptyText(sampleEntry({ text }), sampleDay())).toEqual([
    { code: 'empty-text', level: 'stop' },
  ])
})

test('a word is enough', () => {
  expect(emptyText(sampleEntry({ text: 'Rapat' }), sampleDay())).toEqual([])
})
