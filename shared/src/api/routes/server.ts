import * as v from 'valibot'
import type { RouteSpec } from '../route-spec.ts'

/** What the server says about itself. */
export const serverContract = {
  health: {
    method: 'GET',
    path: '/api/health',
    auth: 'none',
    permission: 'public',
    rate: 'normal',
    maxBytes: 0,
    request: null,
    response: v.object({ status: v.literal('ok') }),
  },
  ready: {
    method: 'GET',
    path: '/api/ready',
    auth: 'none',
    permission: 'public',
    rate: 'normal',
    maxBytes: 0,
    request: null,
    response: v.object({ status: v.literal('ready'), setupNeeded: v.boolean() }),
  },
  openapi: {
    method: 'GET',
    path: '/api/openapi.json',
    auth: 'none',
    permission: 'public',
    rate: 'normal',
    maxBytes: 0,
    request: null,
    response: v.record(v.string(), v.unknown()),
  },
} as const satisfies Record<string, RouteSpec>
