import type { MinuteOfDay } from '../calendar/day.ts'
import { formatMinute } from '../calendar/day.ts'
import type { CaptureEvent, WorkObject } from '../capture/event.ts'
import { redact } from '../capture/redact.ts'
import type { AppProfile } from '../describe/app-profile.ts'
import type { Apps } from '../describe/apps.ts'
import { prepareApps } from '../describe/apps.ts'
import { because } from '../describe/because.ts'
import type { Description } from '../describe/describe.ts'
import { describe } from '../describe/describe.ts'
import { besideNote } from '../describe/meeting.ts'
import { fit } from '../describe/one-line.ts'
import { isSecret } from '../describe/phrase.ts'
import type { Ranker } from '../match/rank.ts'
import type { KeptBlock, Session } from '../sessionise/session.ts'
import type { Stages } from '../sessionise/sessionise.ts'
import { sessionise, STAGES } from '../sessionise/sessionise.ts'
import type { Timed } from './clock-times.ts'
import { clockTimes } from './clock-times.ts'
import { confidenceOf } from './confidence.ts'
import type { SuggestSettings } from './settings.ts'
import {
  DEFAULT_SETTINGS,
  isWatchedBy,
  lunchOf,
  sessionConfigOf,
  workingHoursOf,
} from './settings.ts'
import type { EvidenceLink, Suggestion } from './suggestion.ts'
import { suggestionId } from './suggestion-id.ts'

export type SuggestContext = {
  /** Every app that is known: which are on by default, and how their work is put in words. */
  readonly apps: readonly AppProfile[]
  /** Finds the rencana aksi for a sentence; without it none is proposed. */
  readonly rank?: Ranker
  /** Accepted suggestions: frozen, and never suggested again. */
  readonly kept?: readonly KeptBlock[]
  /** Tests replace steps to prove that each is needed. */
  readonly stages?: Stages
}

/**
 * Suggestions for the days of a capture log, in order of time. Pure: the same events and settings
 * give the same suggestions with the same ids, so running it again replaces and never duplicates.
 * Times are in the zone of `settings.zone` (minutes east of UTC, WIB when left out). Apps that are
 * not switched on leave no trace. Events inside an accepted block never come back.
 */
export function suggestDay(
  events: readonly CaptureEvent[],
  settings: SuggestSettings,
  context: SuggestContext,
): Suggestion[] {
  const zone = settings.zone ?? DEFAULT_SETTINGS.zone
  const lunch = lunchOf(settings)
  const hours = workingHoursOf(settings)
  const sessions = sessionise(
    {
      events,
      zone,
      config: sessionConfigOf(settings, context.apps),
      lunchOf: lunch,
      isWatched: isWatchedBy(settings, context.apps),
      kept: context.kept ?? [],
    },
    context.stages ?? STAGES,
  )
  const timed = clockTimes(sessions, zone, settings.roundToMin ?? DEFAULT_SETTINGS.roundToMin)
  const apps = prepareApps(context.apps)
  const suggestions = timed.map((one) => {
    const { day } = one.session
    return toSuggestion(one, context, {
      apps,
      isAtLunch: overlaps(one, lunch(day)),
      isOutside: !isWithin(one, hours(day)),
    })
  })
  const accepted = new Set(context.kept?.map((block) => block.id))
  return suggestions.filter((suggestion) => !accepted.has(suggestion.id))
}

type Flags = {
  readonly apps: Apps
  readonly isAtLunch: boolean
  readonly isOutside: boolean
}

function toSuggestion(
  { session, start, end }: Timed,
  context: SuggestContext,
  { apps, isAtLunch, isOutside }: Flags,
): Suggestion {
  const said = describe(session, apps)
  const object = shown(session.object, said)
  const text = redact(said.text).text
  const activeMinutes = Math.min(end - start, Math.max(1, Math.round(session.activeMs / 60_000)))
  const note = session.beside && besideNote(session.beside, apps)
  return {
    id: suggestionId({ ...session, key: session.firstKey, startAt: session.origin }),
    day: session.day,
    start: formatMinute(start),
    end: formatMinute(end),
    text,
    app: session.app,
    object,
    kind: said.kind,
    evidence: evidenceOf(session, object, said.label === session.object.label ? apps : undefined),
    quantity: said.quantity,
    unit: said.unit,
    plan: context.rank?.(queryOf(text, session), { objectKey: session.object.key }) ?? [],
    confidence: confidenceOf(session, said.kind),
    because: because(session, isAtLunch, apps),
    activeMinutes,
    ...(isOutside && { outsideHours: true }),
    ...(note !== undefined && { note: redact(fit(note)).text }),
  }
}

/** The object as it may be told: a secret letter without number and subject, nobody's numbers. */
function shown(object: WorkObject, said: Description): WorkObject {
  if (isSecret(object)) {
    const label = `Naskah dinas (bersifat ${object.klass?.replace('-', ' ')})`
    const { type, key, klass } = object
    return { type, key, label, ...(klass && { klass }) }
  }
  const { detail, ...rest } = object
  const label = redact(said.label).text
  if (detail === undefined || object.klass === 'unknown') return { ...rest, label }
  return { ...rest, label, detail: redact(detail).text }
}

/** @param apps given for one object: several are worked off in a list, and that is what their link opens */
function evidenceOf(
  { app, link, object }: Session,
  told: WorkObject,
  apps: Apps | undefined,
): readonly EvidenceLink[] {
  if (!link || isSecret(object)) return []
  // A letter has no address of its own: its link opens the list, and must not look as if it opened the letter.
  const isList = object.type.startsWith('naskah') && !/\/(?:detail|view)$/.test(link.url)
  const title = apps && isList ? listTitle(apps.profileOf(app)?.name ?? app, told) : told.label
  return [{ url: link.url, title, scope: link.scope }]
}

/** What to look for in a list that opens instead of the letter. */
function listTitle(app: string, { label, detail = '' }: WorkObject): string {
  const wanted = label ? `nomor ${label}` : detail && `hal ${detail}`
  return fit(wanted ? `Daftar ${app}, cari ${wanted}` : `Daftar ${app}`)
}

/** A group is ranked by what its members are about, not by its count. */
function queryOf(text: string, { members }: Session): string {
  const subjects = members.filter((member) => !isSecret(member)).slice(0, 5)
  const about = subjects.map((member) => member.detail ?? member.label).join(' ')
  return about === '' ? text : `${text} ${about}`
}

const overlaps = (span: Timed, lunch: readonly [MinuteOfDay, MinuteOfDay] | null) =>
  lunch !== null && span.start < lunch[1] && span.end > lunch[0]

/** Outside hours when more of it lies outside than inside: a minute over the hour is no overtime. */
function isWithin(span: Timed, hours: readonly [MinuteOfDay, MinuteOfDay] | null): boolean {
  if (!hours) return false
  const within = Math.min(span.end, hours[1]) - Math.max(span.start, hours[0])
  return within * 2 >= span.end - span.start
}
