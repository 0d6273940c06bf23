import { ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { createImports } from './imports.ts'

type ImportHandlers = Pick<
  Handlers,
  'beginImport' | 'sendImportRows' | 'checkImport' | 'confirmImport' | 'cancelImport'
>

/** Lists of an agency, by whoever keeps what they are about. */
export function importRoutes(deps: ServerDeps): ImportHandlers {
  const imports = createImports(deps)
  return {
    beginImport: ({ actor, request }) => imports.begin(actor, request),
    async sendImportRows({ actor, request }) {
      const sent = await imports.send(actor, request)
      return sent.ok ? ok({}) : sent
    },
    checkImport: ({ actor, request }) => imports.check(actor, request),
    confirmImport: ({ actor, request }) => imports.confirm(actor, request),
    async cancelImport({ actor, request }) {
      await imports.cancel(actor, request.id)
      return ok({})
    },
  }
}
