import type { Row } from './rows.ts'
import type { Span } from './span.ts'

/** A block that something wants to take hold of. */
export type Found = { readonly span: Span; readonly canMove: boolean }

/** What the line tells its hands, pointer and keys alike, and what they tell the line. */
export type LineHands = {
  readonly rows: () => readonly Row[]
  readonly find: (id: string) => Found | undefined
  readonly toLabel: (span: Span) => string
  /** A block was let go elsewhere. */
  readonly onDrop: (id: string, span: Span) => Promise<void>
  /** A part of free room was drawn over. */
  readonly onDrawn: (span: Span) => void
  /** Somebody tried to move what stays where it is. */
  readonly onFixed: (id: string) => void
  /** Only for ears: where the block would lie now. */
  readonly onMove: (span: Span) => void
}

export const itemOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-block]') : null
