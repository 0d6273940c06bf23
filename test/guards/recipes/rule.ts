import type { Recipe } from './recipe.ts'

export const rule: Recipe = {
  title: 'a rule on entries',
  files: [
    'shared/src/entry/rules/<rule>.ts',
    'shared/src/entry/problems.ts',
    'shared/src/entry/problems.test.ts',
    'shared/src/i18n/*/problems.ts',
  ],
  begin(copy) {
    copy.write(
      'shared/src/entry/rules/all-capitals.ts',
      `import type { Rule } from '../problems.ts'

export const allCapitals: Rule = ({ text }) =>
  text !== '' && text === text.toUpperCase() ? [{ code: 'all-capitals', level: 'warn' }] : []
`,
    )
    const problems = 'shared/src/entry/problems.ts'
    copy.edit(
      problems,
      /(\nimport \{ badLink \})/,
      "\nimport { allCapitals } from './rules/all-capitals.ts'$1",
    )
    copy.edit(
      problems,
      'export type ProblemCode =',
      "export type ProblemCode =\n  | 'all-capitals'",
    )
    copy.edit(problems, 'const RULES: readonly Rule[] = [', '$&\n  allCapitals,')
  },
  complete(copy) {
    for (const [locale, words] of [
      ['id', 'Semua huruf kapital.'],
      ['en', 'All capitals.'],
    ])
      copy.edit(
        `shared/src/i18n/${locale}/problems.ts`,
        '= {\n',
        `= {\n  'entry.all-capitals': '${words}',\n`,
      )
    copy.edit('shared/src/entry/problems.test.ts', 'end: 482 }', "end: 482, text: 'RAPAT' }")
    copy.write(
      'shared/src/entry/rules/all-capitals.test.ts',
      `import { expect, test } from 'vitest'
import { sampleDay, sampleEntry } from '../../../test/entry-samples.ts'
import { problems } from '../problems.ts'

test('a sentence in capitals is warned of', () => {
  const found = problems(sampleEntry({ text: 'RAPAT' }), sampleDay())
  expect(found.map(({ code }) => code)).toContain('all-capitals')
})
`,
    )
  },
}
