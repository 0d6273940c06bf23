/**
 * The tables as Kysely sees them. Both engines hold the same types: text, integer, epoch milliseconds as
 * bigint, JSON as text. `instansi_id` is the first column of every key, so one database holds many agencies.
 */
export type Tables = {
  instansi: InstansiTable
  person: PersonTable
  credential: CredentialTable
  recovery_code: RecoveryCodeTable
  session: SessionTable
  ticket: TicketTable
  unor: UnorTable
  post: PostTable
  assignment: AssignmentTable
  period: PeriodTable
  skp: SkpTable
  rencana_aksi: RencanaAksiTable
  entry: EntryTable
  entry_history: EntryHistoryTable
  decision: DecisionTable
  day_summary: DaySummaryTable
  feed: FeedTable
  ledger: LedgerTable
  audit: AuditTable
  evidence_file: EvidenceFileTable
  heartbeat: HeartbeatTable
}

type Yes = 0 | 1

export type InstansiTable = {
  instansi_id: string
  name: string
  /** Minutes east of UTC. */
  zone: number
  /** Changes when the database is restored from a backup: every client then starts its pull again. */
  epoch: string
  correction_days: number
  /** JSON of `WorkingPattern`. */
  working_pattern: string
}

export type PersonTable = {
  instansi_id: string
  id: string
  name: string
  nip: string
  active: Yes
  is_admin: Yes
}

export type CredentialTable = {
  instansi_id: string
  person_id: string
  password_hash: string
  /** Sealed with the key that lives outside the database. */
  totp_secret: string
  /** The last time step that was used; a code counts once. */
  totp_last_step: number
}

export type RecoveryCodeTable = {
  instansi_id: string
  person_id: string
  code_hash: string
  used_at: number | null
}

export type SessionTable = {
  instansi_id: string
  /** SHA-256 of the token in the cookie. */
  id: string
  person_id: string
  created_at: number
  expires_at: number
  /** However active the person is, the session ends here. */
  absolute_at: number
}

export type TicketTable = {
  instansi_id: string
  /** SHA-256 of the ticket. */
  id: string
  person_id: string
  expires_at: number
  attempts: number
}

export type UnorTable = { instansi_id: string; id: string; name: string; parent_id: string | null }

export type PostTable = {
  instansi_id: string
  id: string
  unor_id: string
  name: string
  superior_post_id: string | null
}

export type AssignmentKind = 'definitif' | 'plt' | 'plh'

export type AssignmentTable = {
  instansi_id: string
  id: string
  person_id: string
  post_id: string
  kind: AssignmentKind
  from_day: string
  to_day: string | null
  decree: string
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
}

export type SkpTable = {
  instansi_id: string
  id: string
  owner_id: string
  year: number
  version: number
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

export type EntryTable = {
  instansi_id: string
  id: string
  owner_id: string
  day: string
  start_minute: number
  end_minute: number
  text: string
  plan_id: string | null
  quantity: number
  unit: string
  quality: number | null
  /** JSON of `Evidence[]`. */
  evidence: string
  origin: 'manual' | 'suggestion'
  status: 'draft' | 'submitted' | 'approved' | 'returned'
  version: number
  removed: Yes
  submitted_at: number | null
  /** JSON of `EntryDecision`, the latest. */
  decision: string | null
  decided_by: string | null
  /** Last day on which a returned entry may be corrected. */
  correction_until: string | null
  /** The owner's feed number at the last change. */
  feed_seq: number
}

export type EntryHistoryTable = {
  instansi_id: string
  entry_id: string
  version: number
  person_id: string
  device_id: string
  act: string
  /** JSON of the changed content fields: names and new values. */
  patch: string
  /** Names of the changed content fields, comma separated. */
  fields: string
  at: number
}

export type DecisionTable = {
  instansi_id: string
  owner_id: string
  /** The number of this act in the owner's audit chain. */
  seq: number
  entry_id: string
  version: number
  act: 'approve' | 'return' | 'reopen'
  person_id: string
  assignment_post_id: string
  acting_as: string
  comment: string
  at: number
}

export type DaySummaryTable = {
  instansi_id: string
  person_id: string
  day: string
  expected: number
  filled: number
  waiting: number
  approved: number
  returned: number
  late: number
}

/** One row a person: the number of the last change of their entries, and the head of their audit chain. */
export type FeedTable = {
  instansi_id: string
  person_id: string
  seq: number
  audit_seq: number
  audit_hash: string
}

export type LedgerTable = {
  instansi_id: string
  person_id: string
  mutation_id: string
  entry_id: string
  /** SHA-256 of the mutation: the same id with other content is a client's bug, and is told so. */
  digest: string
  /** JSON of the result, without any entry in it. */
  result: string
  at: number
}

export type AuditTable = {
  instansi_id: string
  owner_id: string
  seq: number
  at: number
  object_id: string
  act: string
  person_id: string
  version: number
  /** Salt of the content hash: without it the record proves nothing about the words, so erasure stays possible. */
  salt: string
  content_hash: string
  prev_hash: string
  hash: string
}

/** A *berkas bukti* whose bytes are on the disk. What an entry cites and has no row here has not come yet. */
export type EvidenceFileTable = {
  instansi_id: string
  owner_id: string
  /** SHA-256 of the bytes and what they are, `<hash>.jpg`. */
  name: string
  size: number
  uploaded_at: number
  /** Since when no entry of the owner cites it; after a while it is deleted. */
  uncited_since: number | null
}

export type HeartbeatTable = { id: number; at: number }
