import { ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { listRules, saveRule } from './rules.ts'

type Routes = 'allowanceRule' | 'allowanceRules' | 'saveAllowanceRule'

export function allowanceRoutes(deps: ServerDeps): Pick<Handlers, Routes> {
  const { db } = deps
  return {
    async allowanceRule({ actor }) {
      const [newest] = await listRules(db.read, actor.instansiId, 1)
      return ok({ rule: newest?.rule ? newest : null })
    },
    allowanceRules: async ({ actor }) => ok({ rules: await listRules(db.read, actor.instansiId) }),
    saveAllowanceRule: ({ actor, request }) => db.write((tx) => saveRule(tx, deps, actor, request)),
  }
}
