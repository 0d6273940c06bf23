import type { AssignmentKind } from '@jejak/shared/org/assignment'
import type { ClaimAct, ClaimState } from '@jejak/shared/org/claim'
import type { PersonKind } from '@jejak/shared/org/person'
import type { PostJenis } from '@jejak/shared/org/post'
import type { RoleName } from '@jejak/shared/org/role'
import type { SkpAct } from '@jejak/shared/skp/agreement'
import type { SkpState } from '@jejak/shared/skp/skp-state'
import type { Generated } from 'kysely'
type Yes = 0 | 1

export type InstansiTable = {
  instansi_id: string
  name: string
  /** Minutes east of UTC. */
  zone: number
  /** Changes when the database is restored from a backup: every client then starts its pull again. */
  epoch: string
  correction_days: number
  /** Working days after which silence passes work to the next level; 0: never. */
  escalation_days: Generated<number>
  /** Of the settings of review. */
  review_version: Generated<number>
  /** Of before there were tables of working time; nothing reads it. */
  working_pattern: string
}

export type PersonTable = {
  instansi_id: string
  id: string
  name: string
  nip: string
  active: Yes
  /** Of before roles, and read by nobody since. */
  is_admin: Yes
  kind: Generated<PersonKind>
  /** What the person is appointed as, beside the post: `Analis Kebijakan Ahli Muda`. */
  jabatan: Generated<string>
  /** `III/c`, or `IX` of a PPPK. */
  golongan: Generated<string>
  /** Minutes east of UTC where the person works; null: where the agency is. */
  zone: Generated<number | null>
  /** The last day with the agency. */
  left_on: Generated<string | null>
  version: Generated<number>
}

export type UnorTable = {
  instansi_id: string
  id: string
  name: string
  parent_id: string | null
  /** As other systems call it; empty when nobody has said. */
  code: Generated<string>
  /** The last day on which there was such a unit. */
  ended_on: Generated<string | null>
  version: Generated<number>
}

export type PostTable = {
  instansi_id: string
  id: string
  unor_id: string
  name: string
  superior_post_id: string | null
  code: Generated<string>
  jenis: Generated<PostJenis>
  ended_on: Generated<string | null>
  version: Generated<number>
}

export type AssignmentTable = {
  instansi_id: string
  id: string
  person_id: string
  post_id: string
  kind: AssignmentKind
  from_day: string
  to_day: string | null
  decree: string
  /** Where the person reports to, when it is not where the post does. */
  superior_post_id: Generated<string | null>
  /** Of a team leader: whose work. */
  subject_id: Generated<string | null>
  /** And which: as it is called in the plan. */
  work: Generated<string>
  version: Generated<number>
}

/** A role lasts until it is taken away; who gave and who took it stands in `office_act`. */
export type RoleTable = {
  instansi_id: string
  id: string
  person_id: string
  name: RoleName
  /** The unit at whose head it ends; null: the whole agency. */
  unor_id: string | null
}

/**
 * An act of an office: on the organisation, a calendar, an absence, a period. Its link in the chain of `owner_id` has the
 * same number.
 */
export type OfficeActTable = {
  instansi_id: string
  /** Whom it is about, or who did it when it is about nobody in particular. */
  owner_id: string
  seq: number
  at: number
  act: string
  object_id: string
  version: number
  /** Who did it. */
  person_id: string
  acting_as: RoleName | 'self'
  /** JSON of what was said. */
  content: string
  reason: string
}

/** "This is not my supervisor." */
export type SupervisorClaimTable = {
  instansi_id: string
  id: string
  person_id: string
  /** The assignment whose line is said to be wrong. */
  assignment_id: string
  /** Who decided when it was said; null: nobody. */
  present_id: string | null
  named_id: string
  /** From which day on it is wrong. */
  from_day: string
  reason: string
  state: ClaimState
  at: number
}

/** What was said to a claim, in order. */
export type SupervisorAnswerTable = {
  instansi_id: string
  claim_id: string
  seq: number
  person_id: string
  act: ClaimAct
  comment: string
  at: number
}

export type PeriodTable = {
  instansi_id: string
  id: string
  name: string
  from_day: string
  to_day: string
  deadline: string
  jenis: 'bulanan' | 'triwulanan' | 'semester' | 'tahunan' | 'lainnya'
  final: Yes
  /** Closed by hand, before or after the deadline. */
  closed: Generated<number>
  version: Generated<number>
}

export type SkpTable = {
  instansi_id: string
  id: string
  owner_id: string
  year: number
  version: number
  /** JSON of `SkpContent`: the plan in force, on which entries stand; before the first approval the one that is written. */
  content: string
  state: SkpState
  /** JSON of the `SkpContent` that is written, or waits, beside the one in force. */
  adendum: string | null
  /** When it was handed in last; null: never. */
  submitted_at: number | null
  /** The post they act in whose plan it is, fixed when it is made; null: that which answers for them. */
  acting_post_id: string | null
}

/** What was done to an SKP but for writing it. Its link in the chain of the owner has the same number. */
export type SkpActTable = {
  instansi_id: string
  owner_id: string
  seq: number
  skp_id: string
  /** After the act. */
  version: number
  act: SkpAct
  /** After the act. */
  state: SkpState
  person_id: string
  /** The hat of a superior; empty for the owner. */
  acting_as: string
  comment: string
  at: number
}

/** An SKP as it was approved, whole; the approval has the same number in the chain of the owner. */
export type SkpVersionTable = {
  instansi_id: string
  owner_id: string
  skp_id: string
  number: number
  seq: number
  /** JSON of `SkpContent`. */
  content: string
}

/** The choices of a person, cut out of the SKP so that an entry can point at one. */
export type RencanaAksiTable = {
  instansi_id: string
  id: string
  owner_id: string
  skp_id: string
  period_id: string
  deskripsi: string
  rhk: string
}
