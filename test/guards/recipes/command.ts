import { pathOf, type Recipe } from './recipe.ts'

const MUTATION = 'shared/src/sync/mutation.ts'
const CONFLICT = 'shared/src/sync/conflict.ts'
const OVERLAY = 'shared/src/sync/overlay.ts'
const HANDLERS = pathOf('server', /^const HANDLERS = \{/m)
const ROOM = 'server/src/entries/commands'
const TEST = `${ROOM}/recipe.test.ts`

export const command: Recipe = {
  title: 'an act on an entry that works offline',
  files: [MUTATION, CONFLICT, OVERLAY, `${ROOM}/<act>.ts`, HANDLERS],
  begin(copy) {
    copy.edit(
      MUTATION,
      /(\n {2}v\.strictObject\(\{ kind: v\.literal\('entry\.remove'\))/,
      "\n  v.strictObject({ kind: v.literal('entry.recipe'), ...target }),$1",
    )
  },
  complete(copy) {
    copy.edit(CONFLICT, "    case 'entry.withdraw':", "    case 'entry.recipe':\n$&")
    copy.edit(
      OVERLAY,
      "    case 'entry.remove':",
      "    case 'entry.recipe':\n      return { ...entry, quantity: 7 }\n$&",
    )
    copy.write(
      `${ROOM}/recipe.ts`,
      `import type { Mutation } from '@jejak/shared/sync/mutation'
import { applyOwnerCommand } from './apply-owner-command.ts'
import { onEntry } from './on-entry.ts'

export const recipeEntry = onEntry<Extract<Mutation, { kind: 'entry.recipe' }>>({
  apply: (context, mutation, locked) =>
    applyOwnerCommand(context, locked, { act: 'save', mutation, change: () => ({ quantity: 7 }) }),
})
`,
    )
    copy.edit(
      HANDLERS,
      /\nimport \{ removeEntry \}/,
      `\nimport { recipeEntry } from '${copy.relative(HANDLERS, `${ROOM}/recipe.ts`)}'$&`,
    )
    copy.edit(HANDLERS, '\n} satisfies {', "\n  'entry.recipe': recipeEntry,$&")
    copy.write(
      TEST,
      `import { expect, test } from 'vitest'
import { makeId } from '../../../test/agency.ts'
import { content, save } from '../../../test/client.ts'
import { openTestSqlite } from '../../../test/databases.ts'
import { useOffice } from '../../../test/office.ts'

const office = useOffice(openTestSqlite)

test('the new act is applied, comes back in the feed, and counts once', async () => {
  const ani = await office.as('ani')
  const entryId = makeId()
  await ani.act(save(entryId, 0, content(office.agency)))
  const act = { kind: 'entry.recipe', id: makeId(), entryId, baseVersion: 1 } as const
  expect(await ani.act(act)).toMatchObject({ status: 'applied', version: 2 })
  expect(await ani.act(act)).toMatchObject({ status: 'applied', version: 2 })
  expect((await ani.sync([])).rows).toMatchObject([{ id: entryId, quantity: 7, version: 2 }])
})
`,
    )
  },
}
