import { FILE_TYPES, kindOfName } from '@jejak/shared/evidence/file-name'
import { fail } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { getFile } from './get-file.ts'
import { putFile } from './put-file.ts'

export const evidenceRoutes = (deps: ServerDeps): Pick<Handlers, 'putFile' | 'getFile'> => ({
  async putFile({ actor, params, request, http }) {
    const declared = http.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
    // Name, header and bytes must tell the same.
    if (declared !== FILE_TYPES[kindOfName(params.name)]) {
      return fail({ code: 'unsupported-media-type' })
    }
    return putFile(deps, actor, { name: params.name, bytes: request })
  },
  getFile: ({ actor, params }) => getFile(deps, actor, params.name),
})
