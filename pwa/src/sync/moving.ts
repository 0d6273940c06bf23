/** How one run of something that moves beside the outbox ended. */
export type MovingOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'sign-in' }
  /** Nothing is lost: it goes again after this long. */
  | { readonly kind: 'wait'; readonly delayMs: number }
