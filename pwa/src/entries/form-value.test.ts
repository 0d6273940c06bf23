import { toDay } from '@jejak/shared/calendar/day'
import { describe, expect, it } from 'vitest'
import { blankFormValue, toEvidence, toFormValue, toTypedLine } from './form-value.ts'
import { readForm } from './read-form.ts'

const day = toDay('2026-01-19')

describe('the entry form', () => {
  it('gives back the content it was opened with', () => {
    const content = {
      day,
      start: 490,
      end: 1440,
      text: 'Menyusun laporan keuangan',
      planId: null,
      quantity: 2,
      unit: 'dokumen',
      quality: 90,
      evidence: [{ url: 'https://contoh.go.id/a', title: 'a', scope: 'org' as const }],
      origin: 'suggestion' as const,
    }
    expect(readForm(toFormValue(content))).toEqual({ content, unreadable: [] })
  })

  it('lets words be typed letter by letter, with the spaces between them', () => {
    let field = ''
    for (const letter of 'Rapat koordinasi stunting') field = toTypedLine(field + letter)
    expect(field).toBe('Rapat koordinasi stunting')
    expect(toTypedLine('Rapat\r\nkoordinasi')).toBe('Rapat koordinasi')
  })

  it('reads midnight at the end as 24:00 and at the start as 00:00', () => {
    const value = { ...blankFormValue(day, 0, 60), start: '00:00', end: '00:00' }
    const { content } = readForm(value)
    expect([content.start, content.end]).toEqual([0, 1440])
  })

  it('makes one line of a pasted paragraph', () => {
    const value = { ...blankFormValue(day, 480, 540), text: 'Menelaah\r\nsurat\u2028masuk ' }
    expect(readForm(value).content.text).toBe('Menelaah surat masuk')
  })

  it('cuts nothing that is too long, and says so', () => {
    const text = 'x'.repeat(256)
    const read = readForm({ ...blankFormValue(day, 480, 540), text, unit: 'y'.repeat(51) })
    expect([read.content.text, read.unreadable]).toEqual([text, ['text', 'unit']])
  })

  it.each([
    ['8', '0930', [480, 570]],
    ['13.00', '24.00', [780, 1440]],
  ])('reads times as they are typed: %s and %s', (start, end, minutes) => {
    const { content } = readForm({ ...blankFormValue(day, 480, 540), start, end })
    expect([content.start, content.end]).toEqual(minutes)
  })

  it('names the controls it cannot read and keeps the rest', () => {
    const value = { ...blankFormValue(day, 480, 540), start: '', quantity: '1,5', quality: '101' }
    expect(readForm(value).unreadable).toEqual(['start', 'quantity', 'quality'])
  })

  it.each([
    ['drive.google.com/file/d/1', 'https://drive.google.com/file/d/1'],
    ['  https://contoh.go.id/x  ', 'https://contoh.go.id/x'],
  ])('takes %s as evidence', (typed, url) => {
    expect(toEvidence(typed)?.url).toBe(url)
  })

  it('takes a Drive link without how it was shared, and calls it what it is', () => {
    expect(toEvidence('https://drive.google.com/file/d/1/view?usp=sharing')).toEqual({
      url: 'https://drive.google.com/file/d/1/view',
      title: 'Berkas Google Drive',
      scope: 'unknown',
    })
  })

  it.each([
    '',
    'javascript:alert(1)',
    'http://contoh.go.id',
    'https://bank.go.id@evil.test/',
    'intranet',
  ])('refuses %s as evidence', (typed) => {
    expect(toEvidence(typed)).toBeUndefined()
  })
})
