import { describe, expect, test } from 'vitest'
import { BKN_PROBLEMS } from '@jejak/shared/bkn/problem'
import { bkn as text } from '@jejak/shared/i18n/id/bkn'
import { understand } from './sentences.ts'

describe('what a sentence of the panel says', () => {
  test.each(BKN_PROBLEMS)('is understood: %s', (code) => {
    const drawn = text[`problem.${code}`]
      .replace('{field}', text['field.evidence'])
      .replace(/\{(?:message|rows)\}/, 'kata situs')
    expect(understand(drawn, []).code).toBe(code)
  })

  test('is of a field, in the words of the site, with what can be chosen', () => {
    const { 'problem.form-refused-field': says, 'problem.option-missing': missing } = text
    const drawn = says.replace('{field}', text['field.text']).replace('{message}', 'maksimal 80')
    expect(understand(drawn, [])).toEqual({
      code: 'form-refused',
      field: 'text',
      message: 'maksimal 80',
    })
    expect(understand(missing, ['Satu'])).toEqual({ code: 'option-missing', options: ['Satu'] })
  })

  test('is nothing that may be missing, or that nobody knows', () => {
    expect(() => understand(undefined, [])).toThrow('does not say why')
    expect(() => understand('Entah', [])).toThrow('nobody knows')
  })
})
