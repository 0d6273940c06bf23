import * as v from 'valibot'
import { UuidSchema } from '../../ids.ts'
import { ActingPostSchema } from '../../skp/acting-post.ts'
import { SkpSchema } from '../../skp/skp-schema.ts'
import { SkpContentSchema } from '../../skp/skp.ts'
import { VersionSchema } from '../../text/text-schema.ts'
import type { RouteSpec } from '../route-spec.ts'

const KB = 1024

/** The plan. */
export const skpContract = {
  skp: {
    method: 'GET',
    path: '/api/skp',
    auth: 'session',
    permission: 'self',
    rate: 'normal',
    maxBytes: 0,
    request: null,
    /** All SKPs of the person, newest year first. */
    response: v.object({
      skp: v.array(SkpSchema),
      /** Posts they act in beside their own: each may have a plan. A server of before says none. */
      acting: v.optional(v.array(ActingPostSchema)),
    }),
  },
  saveSkp: {
    method: 'PUT',
    path: '/api/skp',
    auth: 'session',
    permission: 'self',
    rate: 'normal',
    maxBytes: 512 * KB,
    request: v.strictObject({
      id: UuidSchema,
      /** 0 creates; otherwise compare-and-set, and `conflict` when it has moved on. */
      baseVersion: VersionSchema,
      content: SkpContentSchema,
      /** When it is made: the post they act in whose plan it is. It stays so. */
      actingPostId: v.optional(UuidSchema),
    }),
    response: SkpSchema,
  },
} as const satisfies Record<string, RouteSpec>
