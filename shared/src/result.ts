/** An expected outcome as a value: callers must look before they use it. */
export type Result<Value, Reason> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason }

/** The outcome that was asked for. */
export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })

/** An expected failure, with a reason that the caller can act on. */
export const fail = <Reason>(reason: Reason): Result<never, Reason> => ({ ok: false, reason })
