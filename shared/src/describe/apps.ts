import type { WorkObject } from '../capture/event.ts'
import { isUntitled } from '../sessionise/catalogue.ts'
import type { AppProfile } from './app-profile.ts'
import { titleCleaner } from './title.ts'

/** The profiles of all apps, prepared once for many sentences. */
export type Apps = {
  readonly profileOf: (app: string) => AppProfile | undefined
  /** The name of an object, cleaned; empty when it has none. */
  readonly nameOf: (object: WorkObject) => string
}

/** @param profiles every app that is known, whether it is switched on or not */
export function prepareApps(profiles: readonly AppProfile[]): Apps {
  const byApp = new Map(profiles.map((profile) => [profile.app, profile]))
  const cleanTitle = titleCleaner(profiles.flatMap(({ titleSuffixes }) => titleSuffixes))
  return {
    profileOf: (app) => byApp.get(app),
    nameOf: ({ label }) => (isUntitled(label) ? '' : cleanTitle(label)),
  }
}
