import type { WorkObject } from '../capture/event.ts'
import type { Phrase } from './phrase.ts'
import { nameOf, words } from './phrase.ts'

const PLACE: Record<string, string> = { zoom: 'melalui Zoom', teams: 'melalui Teams' }

/** A meeting's code is no name: it invites strangers and tells nothing. */
const CODE = /^(?:[a-z]{3,4}-[a-z]{4}-[a-z]{3,4}|\d[\d\s-]{8,})$/i

export function meetingName(object: WorkObject): string {
  const name = nameOf(object)
  return CODE.test(name) || /^(?:google meet|zoom|microsoft teams|meeting)$/i.test(name) ? '' : name
}

export function meetingPhrase(app: string, object: WorkObject): Phrase {
  const text = words('Mengikuti rapat daring', PLACE[app], meetingName(object))
  return { text, quantity: 1, unit: 'rapat' }
}

/** What went on beside the meeting, for its note. */
export function besideNote(objects: readonly WorkObject[]): string | undefined {
  const names = objects.map(nameOf).filter((name) => name !== '')
  return names.length === 0 ? undefined : `sambil memperbarui dokumen ${names.join(', ')}`
}
