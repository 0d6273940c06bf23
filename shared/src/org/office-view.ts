import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'
import { CountSchema, VersionSchema } from '../text/text-schema.ts'
import { ASSIGNMENT_KINDS } from './assignment.ts'
import { PERSON_KINDS } from './person.ts'
import { POST_JENIS } from './post.ts'
import { ROLE_NAMES } from './role.ts'

const kind = v.picklist(ASSIGNMENT_KINDS)
const until = v.nullable(DaySchema)

/** A person in a list: the last four digits of the NIP only, because the first eight are a birth date. */
export const PersonRowSchema = v.object({
  id: UuidSchema,
  name: v.string(),
  nipTail: v.string(),
  isActive: v.boolean(),
  /** The post that answers for them today; null when there is none. */
  post: v.nullable(v.object({ name: v.string(), unor: v.string(), kind })),
})

export const AssignmentViewSchema = v.object({
  id: UuidSchema,
  kind,
  post: v.string(),
  unor: v.string(),
  from: DaySchema,
  to: until,
  decree: v.string(),
  work: v.string(),
  /** Of a team leader: for whom. */
  subject: v.nullable(v.string()),
  version: VersionSchema,
})

/** A stretch in which one post answered for the person, and who assesses it. */
export const SegmentSchema = v.object({
  from: DaySchema,
  to: DaySchema,
  post: v.string(),
  unor: v.string(),
  assessor: v.nullable(v.object({ name: v.string(), post: v.string() })),
})

export const RoleViewSchema = v.object({
  id: UuidSchema,
  personId: UuidSchema,
  person: v.string(),
  name: v.picklist(ROLE_NAMES),
  unor: v.nullable(v.string()),
})

export const PersonViewSchema = v.object({
  id: UuidSchema,
  name: v.string(),
  nip: v.string(),
  /** What is unusual about the NIP; none of it is an error. */
  nipWarnings: v.array(v.string()),
  kind: v.picklist([...PERSON_KINDS, '']),
  jabatan: v.string(),
  golongan: v.string(),
  zone: v.nullable(v.picklist([420, 480, 540])),
  isActive: v.boolean(),
  leftOn: until,
  version: VersionSchema,
  assignments: v.array(AssignmentViewSchema),
  /** Of this year. */
  segments: v.array(SegmentSchema),
  roles: v.array(RoleViewSchema),
})

export const UnorRowSchema = v.object({
  id: UuidSchema,
  name: v.string(),
  code: v.string(),
  /** Null at the top of what the asker may see. */
  parentId: v.nullable(UuidSchema),
  endedOn: until,
  version: VersionSchema,
  posts: CountSchema,
})

export const PostViewSchema = v.object({
  id: UuidSchema,
  name: v.string(),
  code: v.string(),
  jenis: v.picklist([...POST_JENIS, '']),
  superiorPostId: v.nullable(UuidSchema),
  superior: v.nullable(v.string()),
  endedOn: until,
  version: VersionSchema,
  holders: v.array(v.object({ personId: UuidSchema, name: v.string(), kind })),
})

export const UnorViewSchema = v.object({
  ...UnorRowSchema.entries,
  postList: v.array(PostViewSchema),
})

/** What an act said, by field. */
const ActDetailSchema = v.record(v.string(), v.nullable(v.union([v.string(), v.number()])))
export type ActDetail = Readonly<v.InferOutput<typeof ActDetailSchema>>

/** An act of an office, as the person it was about reads it. A newer server may know more acts. */
export const OfficeActViewSchema = v.object({
  seq: CountSchema,
  act: v.string(),
  at: v.number(),
  by: v.string(),
  actingAs: v.string(),
  /** Of what has more to it than that, its plain fields. */
  detail: ActDetailSchema,
  reason: v.string(),
})

/** What acts are on, by the beginning of their names. */
export const ACT_GROUPS = [
  'org.person',
  'org.assignment',
  'org.role',
  'org.claim',
  'org.account',
  'org.unor',
  'org.post',
  'org.lists',
  'org.allowance',
  'calendar',
  'period',
  'absence',
  'team',
  'evaluation',
  'feedback',
  'report',
  'privacy',
] as const
export type ActGroup = (typeof ACT_GROUPS)[number]

/** The same as an administrator reads it: whom it was about, and of leave only that there was an act. */
export const ToldActSchema = v.object({
  ...OfficeActViewSchema.entries,
  about: v.object({ id: UuidSchema, name: v.string() }),
})
/** Newest first; `next` is the `before` of the following page, null at the end. */
export const ToldActsSchema = v.object({
  acts: v.array(ToldActSchema),
  next: v.nullable(v.string()),
})

export type PersonRow = v.InferOutput<typeof PersonRowSchema>
export type PersonView = v.InferOutput<typeof PersonViewSchema>
export type AssignmentView = v.InferOutput<typeof AssignmentViewSchema>
export type Segment = v.InferOutput<typeof SegmentSchema>
export type RoleView = v.InferOutput<typeof RoleViewSchema>
export type UnorRow = v.InferOutput<typeof UnorRowSchema>
export type PostView = v.InferOutput<typeof PostViewSchema>
export type UnorView = v.InferOutput<typeof UnorViewSchema>
export type OfficeActView = v.InferOutput<typeof OfficeActViewSchema>
export type ToldAct = v.InferOutput<typeof ToldActSchema>
