import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'
import { filledLine, line, VersionSchema } from '../text/text-schema.ts'
import { ASSIGNMENT_KINDS } from './assignment.ts'
import { PERSON_KINDS } from './person.ts'
import { POST_JENIS } from './post.ts'
import { ROLE_NAMES } from './role.ts'

const name = filledLine(200)
const code = line(60)
const decree = line(120)
const until = v.nullable(DaySchema)
/** The version that was seen: an act on another one is a `conflict`. */
const baseVersion = VersionSchema

const person = {
  name,
  /** As typed or pasted; the server spells it. */
  nip: line(60),
  kind: v.picklist([...PERSON_KINDS, '']),
  jabatan: line(200),
  golongan: line(10),
  /** Minutes east of UTC where the person works; null: where the agency is. */
  zone: v.nullable(v.picklist([420, 480, 540])),
}
const begun = {
  id: UuidSchema,
  postId: UuidSchema,
  from: DaySchema,
  to: until,
  decree,
}

export const NewPersonSchema = v.strictObject({
  id: UuidSchema,
  ...person,
  /** The definitive post they begin in. An *admin unor* must say one: without it the person is in no subtree. */
  first: v.nullable(v.strictObject(begun)),
})
export const PersonChangeSchema = v.strictObject({ baseVersion, ...person })
export const PersonEndSchema = v.strictObject({ baseVersion, lastDay: DaySchema })

export const NewAssignmentSchema = v.strictObject({
  ...begun,
  kind: v.picklist(ASSIGNMENT_KINDS),
  /** Where the person reports to, when it is not where the post does. */
  superiorPostId: v.nullable(UuidSchema),
  /** Of a team leader: whose work, and which. */
  subjectId: v.nullable(UuidSchema),
  work: line(255),
  /** Ends the definitive post the person holds, on the day before: a move. */
  isMove: v.boolean(),
})
export const AssignmentChangeSchema = v.strictObject({
  baseVersion,
  from: DaySchema,
  to: until,
  decree,
})

const unor = { name, code, parentId: v.nullable(UuidSchema) }
export const NewUnorSchema = v.strictObject({ id: UuidSchema, ...unor })
export const UnorChangeSchema = v.strictObject({ baseVersion, ...unor })

const post = {
  name,
  code,
  jenis: v.picklist([...POST_JENIS, '']),
  superiorPostId: v.nullable(UuidSchema),
}
export const NewPostSchema = v.strictObject({ id: UuidSchema, ...post })
export const PostChangeSchema = v.strictObject({ baseVersion, unorId: UuidSchema, ...post })
export const EndSchema = v.strictObject({ baseVersion, lastDay: DaySchema })

export const NewRoleSchema = v.strictObject({
  id: UuidSchema,
  personId: UuidSchema,
  name: v.picklist(ROLE_NAMES),
  /** For an *admin unor*: at whose head it ends. */
  unorId: v.nullable(UuidSchema),
})

export type NewPerson = v.InferOutput<typeof NewPersonSchema>
export type PersonChange = v.InferOutput<typeof PersonChangeSchema>
export type NewAssignment = v.InferOutput<typeof NewAssignmentSchema>
export type AssignmentChange = v.InferOutput<typeof AssignmentChangeSchema>
export type NewUnor = v.InferOutput<typeof NewUnorSchema>
export type UnorChange = v.InferOutput<typeof UnorChangeSchema>
export type NewPost = v.InferOutput<typeof NewPostSchema>
export type PostChange = v.InferOutput<typeof PostChangeSchema>
export type End = v.InferOutput<typeof EndSchema>
export type NewRole = v.InferOutput<typeof NewRoleSchema>
