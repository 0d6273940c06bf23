import * as v from 'valibot'
import { UuidSchema } from '../../ids.ts'
import {
  AssignmentChangeSchema,
  EndSchema,
  NewAssignmentSchema,
  NewPersonSchema,
  NewPostSchema,
  NewRoleSchema,
  NewUnorSchema,
  PersonChangeSchema,
  PersonEndSchema,
  PostChangeSchema,
  UnorChangeSchema,
} from '../../org/office.ts'
import {
  ACT_GROUPS,
  OfficeActViewSchema,
  PersonRowSchema,
  PersonViewSchema,
  RoleViewSchema,
  ToldActsSchema,
  UnorRowSchema,
  UnorViewSchema,
} from '../../org/office-view.ts'
import { line } from '../../text/text-schema.ts'
import type { RouteSpec } from '../route-spec.ts'
import { claimContract } from './claim.ts'

const KB = 1024
const nothing = v.strictObject({})
const id = { objectParam: 'id', params: v.strictObject({ id: UuidSchema }) } as const
const read = { method: 'GET', auth: 'session', rate: 'normal', maxBytes: 0 } as const
const write = { method: 'POST', auth: 'session', rate: 'normal', maxBytes: 4 * KB } as const

/** Where a page of acts ended: instant, whose chain, place in it. */
const before = v.pipe(v.string(), v.regex(/^\d{1,15}\.[0-9a-f-]{36}\.\d{1,15}$/))

/** People, units, posts and roles, for whoever may administer them; and what concerns oneself of it. */
export const officeContract = {
  /** Names are no part of an address: addresses are kept in logs along the way. */
  people: {
    ...write,
    path: '/api/people/search',
    permission: 'org.people',
    request: v.strictObject({
      text: line(100),
      unorId: v.nullable(UuidSchema),
      isActive: v.boolean(),
      /** The last person of the page before. */
      after: v.nullable(UuidSchema),
    }),
    response: v.object({ people: v.array(PersonRowSchema), next: v.nullable(UuidSchema) }),
  },
  createPerson: {
    ...write,
    path: '/api/people',
    permission: 'org.people',
    stepUp: true,
    request: NewPersonSchema,
    response: PersonViewSchema,
  },
  person: {
    ...read,
    ...id,
    path: '/api/people/:id',
    permission: 'org.person',
    request: null,
    response: PersonViewSchema,
  },
  changePerson: {
    ...write,
    ...id,
    path: '/api/people/:id',
    permission: 'org.person',
    request: PersonChangeSchema,
    response: PersonViewSchema,
  },
  endPerson: {
    ...write,
    ...id,
    path: '/api/people/:id/end',
    permission: 'org.person',
    request: PersonEndSchema,
    response: PersonViewSchema,
  },
  resumePerson: {
    ...write,
    ...id,
    path: '/api/people/:id/resume',
    permission: 'org.person',
    request: v.strictObject({ baseVersion: EndSchema.entries.baseVersion }),
    response: PersonViewSchema,
  },
  createAssignment: {
    ...write,
    ...id,
    path: '/api/people/:id/assignments',
    permission: 'org.person',
    stepUp: true,
    request: NewAssignmentSchema,
    response: PersonViewSchema,
  },
  changeAssignment: {
    ...write,
    ...id,
    path: '/api/assignments/:id',
    permission: 'org.assignment',
    stepUp: true,
    request: AssignmentChangeSchema,
    response: nothing,
  },
  unors: {
    ...read,
    path: '/api/unors',
    permission: 'org.people',
    request: null,
    response: v.object({ unors: v.array(UnorRowSchema) }),
  },
  createUnor: {
    ...write,
    path: '/api/unors',
    permission: 'org.people',
    request: NewUnorSchema,
    response: UnorViewSchema,
  },
  unor: {
    ...read,
    ...id,
    path: '/api/unors/:id',
    permission: 'org.unor',
    request: null,
    response: UnorViewSchema,
  },
  changeUnor: {
    ...write,
    ...id,
    path: '/api/unors/:id',
    permission: 'org.unor',
    request: UnorChangeSchema,
    response: UnorViewSchema,
  },
  endUnor: {
    ...write,
    ...id,
    path: '/api/unors/:id/end',
    permission: 'org.unor',
    request: EndSchema,
    response: UnorViewSchema,
  },
  createPost: {
    ...write,
    ...id,
    path: '/api/unors/:id/posts',
    permission: 'org.unor',
    stepUp: true,
    request: NewPostSchema,
    response: UnorViewSchema,
  },
  changePost: {
    ...write,
    ...id,
    path: '/api/posts/:id',
    permission: 'org.post',
    stepUp: true,
    request: PostChangeSchema,
    response: UnorViewSchema,
  },
  endPost: {
    ...write,
    ...id,
    path: '/api/posts/:id/end',
    permission: 'org.post',
    request: EndSchema,
    response: UnorViewSchema,
  },
  roles: {
    ...read,
    path: '/api/roles',
    permission: 'org.admin',
    request: null,
    response: v.object({ roles: v.array(RoleViewSchema) }),
  },
  giveRole: {
    ...write,
    path: '/api/roles',
    permission: 'org.admin',
    stepUp: true,
    request: NewRoleSchema,
    response: nothing,
  },
  takeRole: {
    ...write,
    path: '/api/roles/take',
    permission: 'org.admin',
    stepUp: true,
    request: v.strictObject({ id: UuidSchema }),
    response: nothing,
  },
  /** Every act of whoever administers this agency, without a word of anybody's work. */
  officeActs: {
    ...write,
    path: '/api/office-acts/search',
    permission: 'org.admin',
    request: v.strictObject({
      /** Whom they were about. */
      personId: v.nullable(UuidSchema),
      group: v.nullable(v.picklist(ACT_GROUPS)),
      before: v.nullable(before),
    }),
    response: ToldActsSchema,
  },
  personActs: {
    ...read,
    ...id,
    path: '/api/people/:id/acts',
    permission: 'org.person',
    request: v.strictObject({ before: v.optional(before) }),
    response: ToldActsSchema,
  },
  actsAboutMe: {
    ...read,
    path: '/api/acts-about-me',
    permission: 'self',
    request: v.strictObject({ before: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/))) }),
    /** Newest first; `next` is the `before` of the following page, null at the end. */
    response: v.object({ acts: v.array(OfficeActViewSchema), next: v.nullable(v.string()) }),
  },
  ...claimContract,
} as const satisfies Record<string, RouteSpec>
