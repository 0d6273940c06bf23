import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { toSafeLine, toSafeParagraph } from './characters.ts'
import { cleanedLine, CountSchema, line, paragraph, VersionSchema } from './text-schema.ts'

const UNSAFE: readonly (readonly [string, string])[] = [
  ['NUL', 'a\u0000b'],
  ['an escape', 'a\u001bb'],
  ['a C1 control', 'a\u0085b'],
  ['a turn to the left', 'https://a.go.id/\u202etset.live'],
  ['an isolate', 'a\u2067b'],
  ['a mark of direction', 'a\u200fb'],
  ['an Arabic mark of direction', 'a\u061cb'],
  ['half a pair', 'a\ud83db'],
  ['the other half', 'a\udca9b'],
]
const SAFE = ['', 'Menyusun laporan', 'é ñ 中文 مرحبا', '💩 👩‍💻', 'Kegiatan “A” — 50 %', '\ufffd']

const reasonsOf = (schema: v.GenericSchema, value: unknown) =>
  v.safeParse(schema, value).issues?.map((issue) => issue.message) ?? []

describe('a text that is written', () => {
  test.each(UNSAFE)('is refused with %s, on one line and on several', (_, text) => {
    expect(reasonsOf(line(100), text)).toEqual(['unsafe-text'])
    expect(reasonsOf(paragraph(100), text)).toEqual(['unsafe-text'])
  })

  test.each(UNSAFE)('with %s is safe once it is cleaned', (_, text) => {
    expect(v.is(line(100), toSafeLine(text))).toBe(true)
    expect(v.is(paragraph(100), toSafeParagraph(text))).toBe(true)
    expect(v.parse(cleanedLine(100), text)).toBe(toSafeLine(text))
  })

  test.each(SAFE)('is taken as it is: %s', (text) => {
    expect(v.parse(line(100), text)).toBe(text)
    expect(v.parse(paragraph(100), text)).toBe(text)
    expect(toSafeLine(text)).toBe(text)
  })

  test.each(['\n', '\r\n', '\t', '\u2028', '\u000b'])('of one line has no break %j', (mark) => {
    expect(reasonsOf(line(100), `a${mark}b`)).toEqual(['unsafe-text'])
    expect(toSafeLine(` a${mark}b `)).toBe('a b')
  })

  test('of several lines keeps the breaks a keyboard makes', () => {
    expect(v.is(paragraph(100), 'a\nb\tc')).toBe(true)
    expect(reasonsOf(paragraph(100), 'a\u2028b')).toEqual(['unsafe-text'])
    expect(toSafeParagraph('a\r\nb\u2028c')).toBe('a\nb\nc')
  })
})

describe('a number that is written', () => {
  test.each([1e300, 2 ** 53, Number.POSITIVE_INFINITY, 0.5, Number.NaN])('is not %d', (value) => {
    expect(v.is(CountSchema, value)).toBe(false)
    expect(v.is(VersionSchema, value)).toBe(false)
  })

  test('is a version only as far as the database counts', () => {
    expect(v.is(VersionSchema, 2 ** 31 - 1)).toBe(true)
    expect(v.is(VersionSchema, 2 ** 31)).toBe(false)
    expect(v.is(CountSchema, Number.MAX_SAFE_INTEGER)).toBe(true)
  })
})
