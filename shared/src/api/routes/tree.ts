import * as v from 'valibot'
import { UuidSchema } from '../../ids.ts'
import { TREE_GAPS, TreeGapsSchema, TreeOpenSchema, TreeSchema } from '../../skp/tree.ts'
import type { RouteSpec } from '../route-spec.ts'

const read = {
  auth: 'session',
  rate: 'normal',
  method: 'GET',
  maxBytes: 0,
  permission: 'self',
} as const
const YearSchema = v.pipe(v.string(), v.regex(/^20\d\d$/), v.transform(Number))
/** Plan and RHK, where a page ended. */
const AfterSchema = v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}\.[0-9a-f-]{36}$/)))

/** *Pohon kinerja*, level by level. */
export const treeContract = {
  tree: {
    ...read,
    path: '/api/tree',
    request: v.strictObject({ year: YearSchema }),
    response: TreeSchema,
  },
  treeOpen: {
    ...read,
    path: '/api/tree/open',
    request: v.strictObject({ skp: UuidSchema, rhk: UuidSchema, after: AfterSchema }),
    response: TreeOpenSchema,
  },
  treeGaps: {
    ...read,
    path: '/api/tree/gaps',
    request: v.strictObject({ year: YearSchema, kind: v.picklist(TREE_GAPS), after: AfterSchema }),
    response: TreeGapsSchema,
  },
} as const satisfies Record<string, RouteSpec>
