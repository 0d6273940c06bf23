import type { ProposalState } from '@jejak/shared/skp/cascade'

/** The RHK of plans in force, cut out of them so that one can be found by the one it serves. */
export type RhkTable = {
  instansi_id: string
  skp_id: string
  /** Given by the client, and unique in its plan alone. */
  id: string
  owner_id: string
  year: number
  /** Its place in the plan, from 0. */
  nth: number
  uraian: string
  /** The plan of the RHK it serves; null: it serves none, or none that could be found. */
  superior_skp_id: string | null
  superior_rhk_id: string | null
  /** That RHK as it read when it was chosen. */
  superior_words: string
  /** No longer in the plan: kept, so that whoever served it is told which words have gone. */
  removed: 0 | 1
}

/** "My RHK stays as it is": one answer for each, to the words of the superior's RHK that were read then. */
export type RhkKeptTable = {
  instansi_id: string
  skp_id: string
  rhk_id: string
  owner_id: string
  superior_skp_id: string
  superior_rhk_id: string
  /** Null: it had gone. */
  words: string | null
  at: number
}

/** A result that a superior proposes to somebody of theirs. Its id is that of the RHK when it is taken up. */
export type RhkProposalTable = {
  instansi_id: string
  id: string
  person_id: string
  /** Who proposes it, and which RHK of theirs it would serve. */
  by_id: string
  year: number
  superior_skp_id: string
  superior_rhk_id: string
  uraian: string
  state: ProposalState
  at: number
}
