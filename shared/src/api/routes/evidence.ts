import * as v from 'valibot'
import { FILE_MAX_BYTES, FileNameSchema } from '../../evidence/file-name.ts'
import type { RouteSpec } from '../route-spec.ts'

/** Evidence files. */
export const evidenceContract = {
  putFile: {
    method: 'PUT',
    path: '/api/files/:name',
    auth: 'session',
    permission: 'self',
    rate: 'upload',
    maxBytes: FILE_MAX_BYTES,
    params: v.strictObject({ name: FileNameSchema }),
    bytes: 'request',
    request: null,
    /** Said again by the server, so that nobody else's 200 is taken for its own. */
    response: v.object({ name: FileNameSchema, size: v.number() }),
  },
  getFile: {
    method: 'GET',
    path: '/api/files/:name',
    auth: 'session',
    permission: 'evidence.read',
    objectParam: 'name',
    rate: 'normal',
    maxBytes: 0,
    params: v.strictObject({ name: FileNameSchema }),
    bytes: 'response',
    request: null,
    response: null,
  },
} as const satisfies Record<string, RouteSpec>
