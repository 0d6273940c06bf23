import type { Session } from '../sessionise/session.ts'
import { principalRule } from '../sessionise/act.ts'
import type { Work } from './file.ts'
import { filePhrase, isFile } from './file.ts'
import { groupPhrase } from './group.ts'
import { letterPhrase } from './letter.ts'
import { meetingPhrase } from './meeting.ts'
import { fit } from './one-line.ts'
import type { Phrase } from './phrase.ts'
import { chainPhrase } from './chain.ts'
import { otherPhrase } from './system.ts'
import type { Apps } from './apps.ts'

/** What the person mainly did with the object of a session. */
export type SuggestionKind = 'view' | 'edit' | 'action' | 'meeting'

export type Description = Phrase & {
  readonly kind: SuggestionKind
  /** What the object is called on screen: a group has no name of its own. */
  readonly label: string
}

/** As many minutes with a save and a document was written rather than touched up. */
const COMPOSE_MINUTES = 10

const MINUTE_MS = 60_000

/** Distinct minutes in which the app saved a change. */
export function editMinutes(edits: readonly number[]): number {
  const minutes = new Set<number>()
  let last = NaN
  for (const at of edits) {
    const minute = Math.floor(at / MINUTE_MS)
    if (minute !== last) minutes.add(minute)
    last = minute
  }
  return minutes.size
}

function workOf({ edits, isNew, object }: Session): Work {
  if (edits.length === 0) return 'read'
  if (isNew) return 'compose'
  // A sheet that was there before is filled in, however long that takes.
  const isWritten = object.type !== 'spreadsheet' && editMinutes(edits) >= COMPOSE_MINUTES
  return isWritten ? 'compose' : 'revise'
}

/** A file's saves say more than its acts; for letters and systems the act is the work. */
function kindOf(session: Session): SuggestionKind {
  if (session.lane === 'meeting') return 'meeting'
  const isActed = session.acts.length > 0
  const isEdited = session.edits.length > 0
  if (isEdited && (!isActed || isFile(session.object))) return 'edit'
  return isActed ? 'action' : 'view'
}

/**
 * Puts a session in a sentence of Indonesian work prose: operational verb, object, identifier. One
 * line, at most 255 characters; the person edits it before it means anything.
 */
export function describe(session: Session, apps: Apps): Description {
  const kind = kindOf(session)
  const many = manyOf(session, apps)
  if (many) {
    const phrase = groupPhrase(many, apps)
    return { ...phrase, text: fit(phrase.text), kind }
  }
  const phrase = one(session, apps)
  return { ...phrase, text: fit(phrase.text), kind, label: session.object.label }
}

/** A group, or one object whose act was done to several at once. */
function manyOf({ app, object, acts, group, members }: Session, apps: Apps) {
  if (group) return { app, rule: group.rule, type: group.type, count: group.count, members }
  const rule = principalRule(acts)
  const count = acts.reduce((sum, act) => (act.rule === rule ? sum + act.count : sum), 0)
  const isChain = apps.profileOf(app)?.wording?.chain !== undefined
  const isRow = isChain || acts.some((act) => act.rule === rule && act.count > 1)
  const isCountable = object.type.startsWith('naskah') || isChain
  if (!rule || count < 2 || !isRow || !isCountable) return undefined
  return { app, rule, type: object.type, count, members: [object] }
}

function one(session: Session, apps: Apps): Phrase {
  const { app, object, acts, route } = session
  const wording = apps.profileOf(app)?.wording
  const name = apps.nameOf(object)
  const rule = principalRule(acts)
  if (session.lane === 'meeting') return meetingPhrase(app, object, apps)
  if (object.type.startsWith('naskah')) {
    const isDisposition = /disposisi/i.test(route)
    return letterPhrase({ object, name, rule, isEdited: session.edits.length > 0, isDisposition })
  }
  if (isFile(object)) {
    const count = acts.reduce((sum, act) => (act.rule === rule ? sum + act.count : sum), 0)
    return filePhrase({
      object,
      name,
      as: wording?.filesAs,
      route,
      work: workOf(session),
      rule,
      count: Math.max(1, count),
    })
  }
  if (object.type === 'folder' && rule === 'upload') {
    const count = acts.reduce((sum, act) => sum + act.count, 0)
    const text = `Mengunggah dan menata berkas pada folder ${object.label.replace(/^folder /i, '')}`
    return { text, quantity: count, unit: 'berkas' }
  }
  if (wording?.chain && object.type !== 'page') {
    return chainPhrase(wording.chain, { type: object.type, name, rule })
  }
  return otherPhrase({ app, type: object.type, name, rule, profile: apps.profileOf(app) })
}
