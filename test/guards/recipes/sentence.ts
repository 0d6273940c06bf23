import type { Recipe } from './recipe.ts'

export const sentence: Recipe = {
  title: 'a sentence on screen',
  files: ['shared/src/i18n/id/<surface>.ts', 'shared/src/i18n/en/<surface>.ts'],
  begin(copy) {
    copy.edit('shared/src/i18n/id/server.ts', '= {\n', "= {\n  'recipe.said': 'Selesai',\n")
  },
  complete(copy) {
    copy.edit('shared/src/i18n/en/server.ts', '= {\n', "= {\n  'recipe.said': 'Done',\n")
    copy.write(
      'server/src/recipe.ts',
      `import { server } from '@jejak/shared/i18n/id/server'

export const said = server['recipe.said']
`,
    )
  },
}
