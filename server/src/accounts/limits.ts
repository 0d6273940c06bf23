import type { Person } from './person.ts'
import type { Limit } from './throttle.ts'

const QUARTER_HOUR_MS = 15 * 60_000
/** A streak is not forgotten by waiting. */
const CENTURY_MS = 100 * 365 * 86_400_000
const GUESSES = 5
/** Behind one address a whole office may sit. */
const GUESSES_OF_ADDRESS = 100
/** So many wrong codes in a row, and the factor needs recovery (NIST SP 800-63B §3.2.2; promises.md P-24). */
const STREAK = 100

/** A device this person has signed in on before, or undefined: then address or account stands for it. */
type Door = { readonly knownDevice: string | undefined }

/**
 * Who may guess passwords how often. A known device answers for itself alone, so that neither its address nor anybody
 * who tries the same NIP can close its door.
 */
export function passwordLimits({
  knownDevice,
  address,
  account,
}: Door & { readonly address: string; readonly account: string }): readonly Limit[] {
  const narrow = { most: GUESSES, windowMs: QUARTER_HOUR_MS, onSuccess: 'forget' } as const
  if (knownDevice !== undefined) {
    return [{ ...narrow, about: `password:device:${knownDevice}:${account}` }]
  }
  return [
    { ...narrow, about: `password:address:${address}:${account}` },
    {
      about: `password:address:${address}`,
      most: GUESSES_OF_ADDRESS,
      windowMs: QUARTER_HOUR_MS,
      onSuccess: 'give-back',
    },
  ]
}

/**
 * Codes are short, so unknown devices share one limit per account, from however many addresses they come. Each known
 * device has its own. Recovery codes are counted apart: they are the way out when the other limit is used up.
 */
export function codeLimits({
  knownDevice,
  person,
  factor,
}: Door & { readonly person: Person; readonly factor: string }): readonly Limit[] {
  const scope = scopeOf(knownDevice, person)
  return [
    {
      about: `${factor}:${scope}`,
      most: GUESSES,
      windowMs: QUARTER_HOUR_MS,
      onSuccess: knownDevice === undefined ? 'give-back' : 'forget',
    },
    ...(factor === 'totp' ? [streakOf(scope)] : []),
  ]
}

/** Who may try activation codes how often: as for passwords of a device that nobody knows. */
export const activationLimits = ({
  address,
  account,
}: {
  readonly address: string
  readonly account: string
}): readonly Limit[] => [
  {
    about: `activation:address:${address}:${account}`,
    most: GUESSES,
    windowMs: QUARTER_HOUR_MS,
    onSuccess: 'forget',
  },
  {
    about: `activation:address:${address}`,
    most: GUESSES_OF_ADDRESS,
    windowMs: QUARTER_HOUR_MS,
    onSuccess: 'give-back',
  },
]

/**
 * Who may try to change a password how often: a person, from however many sessions. Whoever holds an unlocked device
 * guesses here, so a streak ends it as well.
 */
export const changeLimits = (person: Person): readonly Limit[] => [
  {
    about: `change:${scopeOf('change', person)}`,
    most: GUESSES,
    windowMs: QUARTER_HOUR_MS,
    onSuccess: 'forget',
  },
  streakOf(scopeOf('change', person)),
]

/**
 * Who may show a passkey how often. Nothing is guessed here, so nobody's account is counted: whoever hammers at one keeps
 * its owner out nowhere. What is bounded is the work, by device where this server named it, else by address.
 */
export const passkeyLimits = ({
  deviceId,
  address,
}: {
  readonly deviceId: string | undefined
  readonly address: string
}): readonly Limit[] => [
  {
    about: deviceId === undefined ? `passkey:address:${address}` : `passkey:device:${deviceId}`,
    most: GUESSES_OF_ADDRESS,
    windowMs: QUARTER_HOUR_MS,
    onSuccess: 'give-back',
  },
]

/**
 * How often somebody who is signed in may show a factor again: a person, from however many sessions, for each factor by
 * itself. Whoever holds an unlocked device guesses here, so a streak ends it as well.
 */
export const stepUpLimits = (person: Person, factor: string): readonly Limit[] => [
  {
    about: `step-up:${factor}:${scopeOf('step-up', person)}`,
    most: GUESSES,
    windowMs: QUARTER_HOUR_MS,
    onSuccess: 'forget',
  },
  ...(factor === 'totp' ? [streakOf(scopeOf('step-up', person))] : []),
]

/** What a success of either factor ends: the streaks of this device, of all unknown ones, and of whoever is signed in. */
export const streaksOf = ({
  knownDevice,
  person,
}: Door & { readonly person: Person }): readonly Limit[] =>
  [
    ...new Set([knownDevice, undefined, 'change', 'step-up'].map((door) => scopeOf(door, person))),
  ].map(streakOf)

export const isStreak = (limit: Limit): boolean => limit.windowMs === CENTURY_MS

/** A door of a person: a known device by its name, `change`, `step-up`, or `unknown`. */
const scopeOf = (door: string | undefined, { instansiId, personId }: Person) =>
  `${instansiId}:${personId}:${door ?? 'unknown'}`

const streakOf = (scope: string): Limit => ({
  about: `streak:${scope}`,
  most: STREAK,
  windowMs: CENTURY_MS,
  onSuccess: 'forget',
})
