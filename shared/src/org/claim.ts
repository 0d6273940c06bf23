/** What may be said to a claim of a wrong supervisor. `decide` and `refuse` are an administrator's. */
export const CLAIM_ACTS = ['agree', 'disagree', 'decide', 'refuse', 'withdraw'] as const
export type ClaimAct = (typeof CLAIM_ACTS)[number]
/** `settled`: the line was changed. */
export type ClaimState = 'open' | 'settled' | 'refused' | 'withdrawn'
