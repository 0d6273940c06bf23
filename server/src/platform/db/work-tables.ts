type Yes = 0 | 1

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

export type ReviewReasonTable = {
  instansi_id: string
  person_id: string
  /** What the supervisor wrote; the same words are the same row. */
  text: string
  /** JSON of the codes that the entries were remarked upon for. */
  codes: string
  /** When it was written last, by the clock of the device. */
  used_at: number
  /** Taken out by the person; it stays so that no other device brings it back. */
  removed: 0 | 1
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
  /** JSON of `PlanWords`: the plan as it read when it was decided. Null before sealing, or without a plan. */
  plan: string | null
}

export type DaySummaryTable = {
  instansi_id: string
  person_id: string
  day: string
  /** When it was last counted. What is expected now is `workingDaysOf`: a calendar changes afterwards. */
  expected: number
  filled: number
  waiting: number
  approved: number
  returned: number
  late: number
}

/** That somebody was asked to fill a day: once a day at most, by whoever came first. */
export type ReminderTable = {
  instansi_id: string
  person_id: string
  /** The day of the agency on which it was sent. */
  sent_on: string
  /** The day that is to be filled. */
  day: string
  at: number
  by_id: string
  /** As what, in words. */
  acting_as: string
}

/** One row a person: the number of the last change of their entries, and the head of their audit chain. */
export type FeedTable = {
  instansi_id: string
  person_id: string
  seq: number
  audit_seq: number
  audit_hash: string
  /** The first link of the chain that carries a seal; null while all are of before. */
  sealed_from: number | null
  /** The seal over that number: without it the links of before could be told to reach further. */
  seal_mark: string | null
  /** What the person's acts added to history on that day, days counted since 1970 in UTC. */
  spent_day: number
  spent_bytes: number
  /** In place of the agency's, since a device of the person showed that the database was restored; null before. */
  epoch: string | null
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
  /** Over all other columns; null before sealing. */
  seal: string | null
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
  /** Salted hash of the lines of history and decision that belong to the act; null before sealing. */
  act_hash: string | null
  /** The mutation that did it, as the ledger knows it; null where there was none. */
  mutation_id: string | null
  /** The seal over the link, made with a key that is not in the database; null before sealing. */
  seal: string | null
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

/** "Tercatat di BKN": what the owner had written into e-Kinerja. A fact, so a row never changes. */
export type BknRecordTable = {
  instansi_id: string
  owner_id: string
  /** The entry's id; the second part of one over midnight has an ending of its own. */
  fill_id: string
  /** When it was seen there, by the clock of the device that saw it. */
  recorded_at: number
  /** JSON of `BknRecord`. */
  record: string
  /** The owner's feed number when it came. */
  feed_seq: number
}

/** Which rencana aksi a person gave a work: what linking has learned. Read by nobody but them; the newest are kept. */
export type ChoiceTable = {
  instansi_id: string
  owner_id: string
  /** That of the mutation. */
  id: string
  text: string
  /** Of the document, letter or folder; empty when there is none. */
  object_key: string
  plan_id: string
  chosen_at: number
  /** The owner's feed number when it came. */
  feed_seq: number
}

export type HeartbeatTable = { id: number; at: number }
