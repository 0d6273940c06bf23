import type { WorkObject } from '../capture/event.ts'
import type { Apps } from './apps.ts'
import type { Phrase } from './phrase.ts'
import { words } from './phrase.ts'
import { saysNoun } from './same-noun.ts'
import { withoutAppInFront } from './title.ts'

/** A meeting's code is no name: it invites strangers and tells nothing. */
const CODE = /^(?:[a-z]{3,4}-[a-z]{4}-[a-z]{3,4}|\d[\d\s-]{8,})$/i

/** @param name the cleaned name of the meeting; codes and names of apps become empty */
export function meetingName(name: string): string {
  return CODE.test(name) || /^(?:google meet|zoom|microsoft teams|meeting)$/i.test(name) ? '' : name
}

export function meetingPhrase(app: string, object: WorkObject, apps: Apps): Phrase {
  const profile = apps.profileOf(app)
  const name = withoutAppInFront(apps.nameOf(object), profile?.titleSuffixes ?? [])
  const text = meetingText(meetingName(name), profile?.wording?.meeting)
  return { text, quantity: 1, unit: 'rapat' }
}

/**
 * "Mengikuti Rapat Koordinasi melalui Zoom": a name that says what kind of meeting it is needs no "rapat daring".
 * @param way how one takes part, such as "melalui Zoom"
 */
export function meetingText(name: string, way: string | undefined): string {
  if (saysNoun('rapat', name)) return words('Mengikuti', name, way)
  return words('Mengikuti rapat daring', way, name)
}

/** What went on beside the meeting, for its note. */
export function besideNote(objects: readonly WorkObject[], { nameOf }: Apps): string | undefined {
  const names = objects.map(nameOf).filter((name) => name !== '')
  return names.length === 0 ? undefined : `sambil memperbarui dokumen ${names.join(', ')}`
}
