import { dirname } from 'node:path'
import { pathOf, type Recipe } from './recipe.ts'

const HANDLER = pathOf('server', /async health\(/)

export const route: Recipe = {
  title: 'an API route',
  files: ['shared/src/api/contract.ts'],
  begin(copy) {
    copy.edit(
      'shared/src/api/contract.ts',
      /\n( {2}health: (\{\n[\s\S]*?\n {2}\}),\n)/,
      (_whole: string, health: string, row: string) =>
        `\n${health}  recipe: ${row.replace('/api/health', '/api/recipe')},\n`,
    )
  },
  complete(copy) {
    copy.edit(HANDLER, "'health'", "'health' | 'recipe'")
    copy.edit(
      HANDLER,
      /\n( *)async health\(/,
      "\n$1async recipe() { return ok({ status: 'ok' }) },$&",
    )
    copy.write(
      `${dirname(HANDLER)}/recipe.test.ts`,
      `import { expect, test } from 'vitest'
import { contract } from '@jejak/shared/api/contract'

test('the contract has the route', () => expect(contract.recipe.path).toBe('/api/recipe'))
`,
    )
  },
}
