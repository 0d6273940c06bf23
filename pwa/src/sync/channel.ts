/** Why a run starts. `asked`: a person, a fresh sign-in, or a network that has just come back: it sits out no back-off. */
export type Reason = 'asked' | 'automatic'

/** How one run of a channel ended. Nothing is lost in any of them. */
export type TaskOutcome =
  | { readonly kind: 'done' }
  /** No answer that counts: again after what the channel says, or after a back-off of the loop's. */
  | { readonly kind: 'wait'; readonly restMs?: number; readonly retryAfterMs?: number }
  /** The server no longer knows the person, or will not take this: again when somebody asks. */
  | { readonly kind: 'halt'; readonly halt: string }
  /** Another tab is at it. */
  | { readonly kind: 'elsewhere' }

/**
 * Something that travels between this device and the server. The loop decides when; a channel says what is due and
 * does it. A new one is a file in `channels/`.
 */
export type Channel<Outcome extends TaskOutcome = TaskOutcome> = {
  readonly name: string
  /**
   * It keeps its halt where every tab reads it, and answers it without a request until one of them has lifted it. The halt
   * of any other channel lasts until somebody asks.
   */
  readonly remembersHalt?: true
  /**
   * In how many milliseconds the first thing that waits may leave, undefined when nothing waits. A span and no instant:
   * the loop counts it, and a clock that is set right meanwhile changes nothing. Asked again whenever the tables it
   * reads change.
   */
  due(): Promise<number | undefined>
  run(reason: Reason): Promise<Outcome>
}
