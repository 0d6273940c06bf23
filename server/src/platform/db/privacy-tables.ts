import type { PrivacyRequestKind, PrivacyRequestState } from '@jejak/shared/privacy/privacy-request'
import type { ViewedKind, ViewingMeans } from '@jejak/shared/privacy/viewing'

/** What one person looked at of another within an hour: one line, however often. */
export type ViewingTable = {
  instansi_id: string
  /** Whose it is, who reads this line. */
  subject_id: string
  /** Hours since 1970, UTC. */
  hour: number
  viewer_id: string
  kind: ViewedKind
  means: ViewingMeans
  /** The post, or `role:` and the name of a role. */
  acting_as: string
  /** The days of what was looked at, from the first to the last. */
  from_day: string
  to_day: string
  first_at: number
  last_at: number
  times: number
}

/** Up to when rows of a class were let go of. It only moves on. */
export type RetentionMarkTable = {
  /** Empty: the classes are those of the whole server. */
  instansi_id: string
  class: string
  before_at: number
  run_at: number
}

/** What a person asks under UU PDP, and the answer. */
export type PrivacyRequestTable = {
  instansi_id: string
  id: string
  person_id: string
  kind: PrivacyRequestKind
  text: string
  at: number
  state: PrivacyRequestState
  /** Of the answer. */
  reason: string
  answered_by: string | null
  answered_at: number | null
  version: number
}
