import type { FeedbackKind, FeedbackRelation } from '@jejak/shared/feedback/feedback'
import type { KeptFeedbackState } from '@jejak/shared/feedback/transition'

/** What its newest act said of it stands, sealed, in `office_act`: the words as hashes, so that withdrawn ones are gone. */
export type FeedbackTable = {
  instansi_id: string
  id: string
  /** Whose work it is on. */
  owner_id: string
  giver_id: string
  /** The post in which the giver speaks, and how they stand to the person. */
  giver_as: string
  relation: FeedbackRelation
  kind: FeedbackKind
  ref: string
  /** The words of the entry or the RHK as they were. */
  about: string
  day: string
  state: KeptFeedbackState
  version: number
  question: string
  text: string
  answer: string
  created_at: number
  asked_at: number | null
  given_at: number | null
  read_at: number | null
  answered_at: number | null
}
