import { expect, test } from 'vitest'
import { sampleDay, sampleEntry } from '../../../test/entry-samples.ts'
import { vagueOpener } from './vague-opener.ts'

test.each(['Membantu rapat', 'kegiatan kantor', 'Standby, menunggu', 'DLL'])(
  '%o does not say what was done',
  (text) => {
    expect(vagueOpener(sampleEntry({ text }), sampleDay())).toEqual([
      { code: 'vague-opener', level: 'warn' },
    ])
  },
)

test.each(['Menyusun notula', 'Memverifikasi berkas', ''])('%o is not vague', (text) => {
  expect(vagueOpener(sampleEntry({ text }), sampleDay())).toEqual([])
})
