import type { SuggestSettings } from '@jejak/shared/suggest/settings'
import { ADAPTERS } from '../../fixtures/adapters.ts'
import type { Stages } from '@jejak/shared/sessionise/sessionise'
import { STAGES } from '@jejak/shared/sessionise/sessionise'

/** A product with one thing wrong: each must fall below an aim, or the days prove nothing. */
export type Defect = {
  readonly name: string
  readonly stages: Stages
  readonly settings: (given: SuggestSettings) => SuggestSettings
}

const same = (given: SuggestSettings) => given

const ALL_APPS = ADAPTERS.map(({ app }) => app)

export const DEFECTS: readonly Defect[] = [
  { name: 'no idle', stages: { ...STAGES, absences: () => [] }, settings: same },
  {
    name: 'no backdating',
    stages: {
      ...STAGES,
      // Ends where the absence is noticed: a minute for the browser, then the threshold.
      absences: (events) =>
        STAGES.absences(events).map((absence) => ({
          ...absence,
          start: Math.min(absence.start + 300_000, absence.end),
        })),
    },
    settings: same,
  },
  { name: 'fixed zone', stages: STAGES, settings: (given) => ({ ...given, zone: 420 }) },
  {
    name: 'trailing idle left open',
    stages: {
      ...STAGES,
      effectiveAbsences: (found, visits, config) =>
        STAGES.effectiveAbsences(
          found.filter((absence) =>
            visits.some(
              (visit) => visit.start > absence.end - 60_000 && visit.start < absence.end + 60_000,
            ),
          ),
          visits,
          config,
        ),
    },
    settings: same,
  },
  {
    name: 'no sleep gap',
    stages: {
      ...STAGES,
      visits: (input) =>
        STAGES.visits({ ...input, config: { ...input.config, pulseMs: Infinity } }),
    },
    settings: same,
  },
  {
    name: 'no join',
    stages: { ...STAGES, fold: (segments) => segments, rejoin: (segments) => segments },
    settings: (given) => ({ ...given, sameObjectGapMs: 1_000 }),
  },
  { name: 'off apps kept', stages: STAGES, settings: (given) => ({ ...given, apps: ALL_APPS }) },
  {
    name: 'meetings not subtracted',
    stages: { ...STAGES, withoutMeetings: (visits) => visits },
    settings: same,
  },
]
