import { expect, test } from 'vitest'
import type { RouteSpec } from './route-spec.ts'

const row = {
  method: 'GET',
  path: '/api/example',
  rate: 'normal',
  maxBytes: 0,
  request: null,
  response: null,
} as const

test('a route without a permission, or with one that its caller cannot have, does not compile', () => {
  const rows: readonly RouteSpec[] = [
    { ...row, auth: 'none', permission: 'public' },
    { ...row, auth: 'session', permission: 'self' },
    { ...row, auth: 'session', permission: 'org.admin' },
    // @ts-expect-error -- no permission
    { ...row, auth: 'session' },
    // @ts-expect-error -- a permission that does not exist
    { ...row, auth: 'session', permission: 'review' },
    // @ts-expect-error -- nobody in particular cannot be an admin
    { ...row, auth: 'none', permission: 'org.admin' },
    // @ts-expect-error -- public, and yet a session is asked for
    { ...row, auth: 'session', permission: 'public' },
    // @ts-expect-error -- a permission for one object, and no word which
    { ...row, auth: 'session', permission: 'evidence.read' },
  ]
  expect(rows).toHaveLength(8)
})
