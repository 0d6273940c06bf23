import { FILE_TYPES, kindOfName } from '@jejak/shared/evidence/file-name'
import { fail } from '@jejak/shared/result'
import { getFile } from '../evidence/get-file.ts'
import { putFile } from '../evidence/put-file.ts'
import type { Handlers } from '../http/handler.ts'
import type { World } from '../world.ts'

type EvidenceHandlers = Pick<Handlers, 'putFile' | 'getFile'>

/** Evidence files. */
export const evidenceHandlers = (world: World): EvidenceHandlers => ({
  async putFile({ actor, params, request, http }) {
    const declared = http.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
    // Name, header and bytes must tell the same.
    if (declared !== FILE_TYPES[kindOfName(params.name)]) {
      return fail({ code: 'unsupported-media-type' })
    }
    return putFile(world, actor, { name: params.name, bytes: request })
  },
  getFile: ({ actor, params }) => getFile(world, actor, params.name),
})
