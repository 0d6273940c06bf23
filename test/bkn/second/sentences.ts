import { FORM_FIELDS } from '@jejak/shared/bkn/fill-entry'
import { BKN_PROBLEMS } from '@jejak/shared/bkn/problem'
import type { BknProblem, BknProblemCode } from '@jejak/shared/bkn/problem'
import { bkn as text } from '@jejak/shared/i18n/id/bkn'

/** Longest first: of two that fit, the one with more words of its own is meant. */
const SENTENCES = [
  ...BKN_PROBLEMS.map((code) => ({ code, says: text[`problem.${code}`] })),
  { code: 'form-refused' as const, says: text['problem.form-refused-field'] },
]
  .toSorted((one, other) => bare(other.says).length - bare(one.says).length)
  .map(({ code, says }) => ({ code, pattern: patternOf(says) }))

const FIELDS = [...FORM_FIELDS, 'ok', 'add', 'title', 'calendar'] as const

/** What a sentence of the panel says, as the person who reads it understands it; rows are told among the words. */
export function understand(sentence: string | undefined, options: readonly string[]): BknProblem {
  if (sentence === undefined) throw new Error('it stands still, and the panel does not say why')
  for (const { code, pattern } of SENTENCES) {
    const found = pattern.exec(sentence)
    if (found) return toProblem(code, found.groups ?? {}, options)
  }
  throw new Error(`a sentence that nobody knows: ${sentence}`)
}

function toProblem(
  code: BknProblemCode,
  said: Readonly<Record<string, string | undefined>>,
  options: readonly string[],
): BknProblem {
  const field = FIELDS.find((each) => text[`field.${each}`] === said['field'])
  const message = [said['message'], said['rows']].filter((words) => words !== undefined).join(' ')
  return {
    code,
    ...(field !== undefined && { field }),
    ...(message !== '' && { message }),
    ...(options.length > 0 && { options: [...options] }),
  }
}

function patternOf(says: string): RegExp {
  const parts = says.split(/\{(\w+)\}/)
  const source = parts.map((part, index) =>
    index % 2 === 1 ? `(?<${part}>[\\s\\S]*)` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  )
  return new RegExp(`^${source.join('')}$`)
}

function bare(says: string): string {
  return says.replace(/\{\w+\}/g, '')
}
