import * as v from 'valibot'
import { AllowanceRuleSchema, KeptRuleSchema } from '../../allowance/rule.ts'
import { VersionSchema } from '../../text/text-schema.ts'
import type { RouteSpec } from '../route-spec.ts'

const KB = 1024
const session = { auth: 'session', rate: 'normal' } as const
const read = { ...session, method: 'GET', maxBytes: 0, request: null } as const

/** An agency's own rule of TPP or tunjangan kinerja. Nobody's pay comes to the server: what is simulated stays on the device. */
export const allowanceContract = {
  allowanceRule: {
    ...read,
    path: '/api/allowance-rule',
    permission: 'self',
    /** The one that holds; null: the agency has given none. */
    response: v.object({ rule: v.nullable(KeptRuleSchema) }),
  },
  allowanceRules: {
    ...read,
    path: '/api/allowance-rules',
    permission: 'org.admin',
    /** All there were, the newest first. */
    response: v.object({ rules: v.array(KeptRuleSchema) }),
  },
  saveAllowanceRule: {
    ...session,
    method: 'PUT',
    path: '/api/allowance-rule',
    permission: 'org.admin',
    maxBytes: 16 * KB,
    /** `null` takes the one that holds back. `baseVersion` 0: there was none. */
    request: v.strictObject({ baseVersion: VersionSchema, rule: v.nullable(AllowanceRuleSchema) }),
    response: v.object({ rules: v.array(KeptRuleSchema) }),
  },
} as const satisfies Record<string, RouteSpec>
