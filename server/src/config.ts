import { join, resolve, sep } from 'node:path'
import * as v from 'valibot'
import { fail, ok, type Result } from '@jejak/shared/result'

export type Config = {
  readonly isDemo: boolean
  readonly host: string
  readonly port: number
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly publicUrl: string
  readonly trustedProxies: number
  /** Where the key lies when it is not `secret.key` in the data folder. */
  readonly secretKeyFile?: string
  /** After a restore from a backup: clients pull everything again and offer what it may have lost. */
  readonly isNewEpoch: boolean
  /** Left out: none are made but before the database changes. */
  readonly backups?: BackupSettings
}

export type BackupSettings = {
  readonly folder: string
  readonly keep: number
  /** Null: only when asked, and before the database changes. */
  readonly times: { readonly daily: number } | { readonly everyMinutes: number } | null
  readonly backupKeyFile?: string
}

const whole = (min: number, max: number, what: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\d+$/, what),
    v.transform(Number),
    v.minValue(min, what),
    v.maxValue(max, what),
  )

const EnvironmentSchema = v.object({
  PORT: v.optional(whole(1, 65_535, 'PORT must be a number from 1 to 65535'), '8787'),
  // Only this machine, until somebody decides otherwise.
  HOST: v.optional(v.pipe(v.string(), v.minLength(1, 'HOST must not be empty')), '127.0.0.1'),
  DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1, 'DATA_DIR must not be empty'))),
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^postgres(ql)?:\/\/\S+$/,
        'DATABASE_URL must begin with postgres:// (leave it out for SQLite)',
      ),
    ),
  ),
  PUBLIC_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(
        isPlainOrigin,
        'PUBLIC_URL must be an address such as https://jejak.contoh.go.id, without a path',
      ),
    ),
  ),
  TRUSTED_PROXIES: v.optional(whole(0, 10, 'TRUSTED_PROXIES must be a number from 0 to 10')),
  SECRET_KEY_FILE: v.optional(
    v.pipe(v.string(), v.minLength(1, 'SECRET_KEY_FILE must not be empty')),
  ),
  BACKUP_DIR: v.optional(v.pipe(v.string(), v.minLength(1, 'BACKUP_DIR must not be empty'))),
  BACKUP_AT: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^(?:off|(?:[01]\d|2[0-3])[:.][0-5]\d)$/,
        'BACKUP_AT must be a time in WIB, such as 01:30, or off',
      ),
    ),
  ),
  BACKUP_EVERY_MINUTES: v.optional(
    whole(5, 10_080, 'BACKUP_EVERY_MINUTES must be a number from 5 to 10080'),
  ),
  BACKUP_KEEP: v.optional(whole(1, 1000, 'BACKUP_KEEP must be a number from 1 to 1000'), '14'),
  BACKUP_KEY_FILE: v.optional(
    v.pipe(v.string(), v.minLength(1, 'BACKUP_KEY_FILE must not be empty')),
  ),
})

/** Node speaks no TLS here, so something stands in front; by its address alone everybody would be one caller. */
const PROXIES_UNSTATED =
  'PUBLIC_URL is https, so say how many proxies stand in front: TRUSTED_PROXIES=1 for one nginx, Caddy or load balancer, ' +
  '2 for two behind each other, 0 when nothing rewrites X-Forwarded-For'

const FLAGS = new Set(['--demo', '--new-epoch'])

/** Environment and flags as typed values, or one sentence that says what to change. */
export function readConfig({
  env,
  flags,
  root,
}: {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly flags: readonly string[]
  /** The repository: data lives in `.data` under it unless told otherwise. */
  readonly root: string
}): Result<Config, string> {
  const strange = flags.find((flag) => !FLAGS.has(flag))
  if (strange !== undefined) {
    return fail(`${strange} is not known; there is ${[...FLAGS].join(' and ')}`)
  }
  const parsed = v.safeParse(EnvironmentSchema, env)
  if (!parsed.success) return fail(parsed.issues[0].message)
  const { PORT, HOST, DATA_DIR, DATABASE_URL, PUBLIC_URL, TRUSTED_PROXIES, SECRET_KEY_FILE } =
    parsed.output
  if (TRUSTED_PROXIES === undefined && PUBLIC_URL !== undefined && isPublicHttps(PUBLIC_URL)) {
    return fail(PROXIES_UNSTATED)
  }
  const isDemo = flags.includes('--demo')
  const dataDir = resolve(root, DATA_DIR ?? (isDemo ? '.data/demo' : '.data/jejak'))
  const backups = backupsIn(parsed.output, { root, dataDir, isDemo })
  if (!backups.ok) return backups
  return ok({
    isDemo,
    host: HOST,
    port: PORT,
    dataDir,
    databaseUrl: DATABASE_URL,
    publicUrl: PUBLIC_URL ?? `http://localhost:${PORT}`,
    trustedProxies: TRUSTED_PROXIES ?? 0,
    ...(SECRET_KEY_FILE !== undefined && { secretKeyFile: resolve(root, SECRET_KEY_FILE) }),
    isNewEpoch: flags.includes('--new-epoch'),
    backups: backups.value,
  })
}

type Environment = v.InferOutput<typeof EnvironmentSchema>

/** Half past one at night in Jakarta, when nobody files a report. */
const NIGHT = '01:30'
const WIB_MINUTES = 7 * 60

function backupsIn(
  { BACKUP_DIR, BACKUP_AT, BACKUP_EVERY_MINUTES, BACKUP_KEEP, BACKUP_KEY_FILE }: Environment,
  place: { readonly root: string; readonly dataDir: string; readonly isDemo: boolean },
): Result<BackupSettings, string> {
  if (BACKUP_AT !== undefined && BACKUP_EVERY_MINUTES !== undefined) {
    return fail('BACKUP_AT and BACKUP_EVERY_MINUTES say two things: leave one out')
  }
  const folder = resolve(place.root, BACKUP_DIR ?? join(place.dataDir, 'backups'))
  const backupKeyFile = BACKUP_KEY_FILE && resolve(place.root, BACKUP_KEY_FILE)
  if (backupKeyFile?.startsWith(folder + sep)) {
    return fail('BACKUP_KEY_FILE lies among the backups that it locks: name another place')
  }
  return ok({
    folder,
    keep: BACKUP_KEEP,
    times: timesOf(BACKUP_AT ?? (place.isDemo ? 'off' : NIGHT), BACKUP_EVERY_MINUTES),
    ...(backupKeyFile && { backupKeyFile }),
  })
}

function timesOf(at: string, everyMinutes: number | undefined): BackupSettings['times'] {
  if (everyMinutes !== undefined) return { everyMinutes }
  if (at === 'off') return null
  const [hour = 0, minute = 0] = at.split(/[:.]/).map(Number)
  return { daily: (hour * 60 + minute - WIB_MINUTES + 1440) % 1440 }
}

/** Https that other machines reach. */
function isPublicHttps(text: string): boolean {
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

function isPlainOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return (
    ['https:', 'http:'].includes(url.protocol) && url.pathname === '/' && !url.search && !url.hash
  )
}
