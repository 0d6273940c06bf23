/** An import on its way in: begun, looked at, then written or given up. */
export type ImportBatchTable = {
  instansi_id: string
  id: string
  /** Who began it. */
  person_id: string
  created_at: number
  /** JSON of the tables without their rows. */
  tables: string
  end_gone: 0 | 1
  /** Of the report that was shown last; null before, or while it has errors. */
  hash: string | null
  /** JSON of what was written; null before. The rows are gone by then. */
  result: string | null
}

export type ImportPartTable = {
  instansi_id: string
  batch_id: string
  table_at: number
  /** Place of its first row in the table. */
  from_at: number
  /** JSON of the rows. */
  rows: string
}

export type ActivationCodeTable = {
  instansi_id: string
  person_id: string
  /** Made with the key outside the database. */
  code_hash: string
  expires_at: number
  issued_by: string
}

export type AccountResetTable = {
  instansi_id: string
  id: string
  person_id: string
  asked_by: string
  asked_at: number
  decided_by: string | null
  decided_at: number | null
  state: 'asked' | 'done' | 'refused'
  /** When the person was told of it. */
  seen_at: number | null
}
