import * as v from 'valibot'
import { UuidSchema } from '../../ids.ts'
import {
  ApplyFormSchema,
  LaidSchema,
  RecipientSchema,
  TemplateFormSchema,
  TemplatesSchema,
} from '../../skp/template.ts'
import { VersionSchema } from '../../text/text-schema.ts'
import type { RouteSpec } from '../route-spec.ts'

const KB = 1024
const session = { auth: 'session', rate: 'normal' } as const
const send = { ...session, method: 'POST', maxBytes: 1 * KB } as const
const LaidListSchema = v.object({ laid: v.array(LaidSchema) })

/** Templates of SKPs: prepared for people whose days one follows, and read by nobody else. */
export const skpTemplateContract = {
  skpTemplates: {
    ...session,
    method: 'GET',
    maxBytes: 0,
    path: '/api/skp/templates',
    permission: 'team.follow',
    request: null,
    response: TemplatesSchema,
  },
  saveSkpTemplate: {
    ...session,
    method: 'PUT',
    path: '/api/skp/templates',
    permission: 'team.follow',
    maxBytes: 512 * KB,
    request: TemplateFormSchema,
    response: TemplatesSchema,
  },
  removeSkpTemplate: {
    ...send,
    path: '/api/skp/templates/remove',
    permission: 'team.follow',
    request: v.strictObject({ id: UuidSchema, baseVersion: VersionSchema }),
    response: TemplatesSchema,
  },
  skpTemplatePeople: {
    ...send,
    path: '/api/skp/templates/people',
    permission: 'team.follow',
    request: v.strictObject({ id: UuidSchema }),
    /** By name: who would get it, and who is left out and why. */
    response: v.object({ people: v.array(RecipientSchema) }),
  },
  applySkpTemplate: {
    ...send,
    path: '/api/skp/templates/apply',
    permission: 'team.follow',
    maxBytes: 16 * KB,
    request: ApplyFormSchema,
    response: TemplatesSchema,
  },
  undoSkpTemplate: {
    ...send,
    path: '/api/skp/templates/undo',
    permission: 'team.follow',
    request: v.strictObject({ id: UuidSchema }),
    response: TemplatesSchema,
  },
  laidSkp: {
    ...session,
    method: 'GET',
    maxBytes: 0,
    path: '/api/skp/laid',
    permission: 'self',
    request: null,
    response: LaidListSchema,
  },
  declineLaidSkp: {
    ...send,
    path: '/api/skp/laid/decline',
    permission: 'self',
    request: v.strictObject({ id: UuidSchema }),
    response: LaidListSchema,
  },
} as const satisfies Record<string, RouteSpec>
