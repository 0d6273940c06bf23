import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  FileNameSchema,
  fileNameOf,
  isPhoto,
  isShortName,
  kindOfName,
  toFileName,
  toFileUrl,
  toListed,
} from './file-name.ts'

const HASH = 'a1'.repeat(32)

test('an address holds a name, and the name says what the file is', () => {
  const name = toFileName(HASH, 'jpg')
  expect(fileNameOf(toFileUrl(name))).toBe(name)
  expect(kindOfName(name)).toBe('jpg')
  expect([isPhoto('jpg'), isPhoto('pdf')]).toEqual([true, false])
})

test.each([
  `https://jejak.go.id/api/files/${HASH}.jpg`,
  `//jahat.test/api/files/${HASH}.jpg`,
  `/api/files/${HASH}`,
  `/api/files/${HASH}.svg`,
  `/api/files/${HASH}.html`,
  `/api/files/${HASH}.jpg?x=1`,
  `/api/files/${HASH}.jpg\n`,
  `/api/files/../${HASH}.jpg`,
  `/api/files/%2e%2e/${HASH}.jpg`,
  `/api/files/${HASH.toUpperCase()}.jpg`,
  `/api/sign-out`,
  '',
])('%j is no file of ours', (url) => {
  expect(fileNameOf(url)).toBeUndefined()
  expect(v.is(FileNameSchema, url.split('/').pop())).toBe(url.endsWith(`${HASH}.jpg`))
})

test('in a table a link stays a link, and a file is a short name that is known again', () => {
  expect(toListed('https://a.go.id/1')).toBe('https://a.go.id/1')
  expect(toListed(toFileUrl(`${HASH}.pdf`))).toBe('bukti-a1a1a1a1.pdf')
  expect(isShortName('bukti-a1a1a1a1.pdf')).toBe(true)
  expect(isShortName('https://a.go.id/bukti-a1a1a1a1.pdf')).toBe(false)
})
