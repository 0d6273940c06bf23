import type { Session } from '../sessionise/session.ts'
import type { SuggestionKind } from '../describe/describe.ts'

const BASE: Record<SuggestionKind, number> = { edit: 0.9, action: 0.95, meeting: 0.9, view: 0.75 }

/** How sure we are that this is work worth an entry, 0–1: what was confirmed counts most. */
export function confidenceOf(session: Session, kind: SuggestionKind): number {
  let sure = BASE[kind]
  if (session.object.type === 'page') sure -= 0.3
  if (session.object.label === '' && !session.group) sure -= 0.1
  if (session.acts.some((act) => !act.trusted)) sure -= 0.4
  if (session.jumped) sure -= 0.3
  const length = session.end - session.start
  if (length > 0 && session.activeMs / length < 0.6) sure -= 0.1
  return Math.max(0.1, Math.round(sure * 100) / 100)
}
