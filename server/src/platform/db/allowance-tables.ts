/** Each rule that an agency gave, by its number; they are added and never changed. */
export type AllowanceRuleTable = {
  instansi_id: string
  version: number
  at: number
  by_id: string
  /** JSON of `AllowanceRule`; null: the one before was taken back. */
  content: string | null
}
