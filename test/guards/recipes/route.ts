import { pathOf, type Recipe } from './recipe.ts'

const HANDLER = pathOf('server', /async health\(/)
const CALLS = 'server/test/route-calls.ts'
const MATRIX = 'server/test/matrix-rows.ts'
const SHOWN = 'server/src/viewing/rules.ts'

export const route: Recipe = {
  title: 'an API route',
  files: ['shared/src/api/routes/', 'routes.ts', CALLS, MATRIX, SHOWN],
  begin(copy) {
    copy.edit(
      'shared/src/api/routes/server.ts',
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
    copy.edit(CALLS, /\n( *)health: /, "\n$1recipe: ({ client }) => client.get('/api/recipe'),$&")
    copy.edit(SHOWN, /\n( *)health: /, "\n$1recipe: 'public',$&")
    copy.edit(MATRIX, /\n( *)health: /, '\n$1recipe: EVERYBODY,$&')
  },
}
