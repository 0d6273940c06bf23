export {}

/**
 * `pnpm chaos [what] [how often]`: proofs that end with their figure, and with exit code 1 when it is not the one that is
 * promised. Without a word, or with a number alone, it kills.
 */
const say = (text: string) => void process.stdout.write(`${text}\n`)
const [first = 'kill', second] = process.argv.slice(2).filter((word) => word !== '--')
const isCount = /^\d+$/.test(first)
const what = isCount ? 'kill' : first
const count = isCount ? Number(first) : second === undefined ? undefined : Number(second)

/** Each resolves to whether what is promised was found. */
const PROOFS: Readonly<Record<string, () => Promise<boolean>>> = {
  async kill() {
    const { kill } = await import('./kill.ts')
    const { acknowledged, lost, chains } = await kill(count ?? 200, say)
    return acknowledged > 0 && lost === 0 && chains === 0
  },
  async trace() {
    const { trace } = await import('./trace.ts')
    const strong = await trace(count ?? 1000, false)
    say(`P-02: ${strong.early} of ${strong.answers} answers left before the journal was synced`)
    const weak = await trace(Math.min(count ?? 1000, 100), true)
    say(`control, synchronous = normal: ${weak.early} of ${weak.answers} left before it`)
    return strong.answers >= (count ?? 1000) && strong.early === 0 && weak.early > weak.answers / 2
  },
  async faults() {
    const { failCalls, killAtWrites } = await import('./faults.ts')
    const killed = await killAtWrites(count ?? 60)
    say(
      `F32: killed at the n-th pwrite64, ${killed.kills} places: it fired ${killed.fired} times, ` +
        `${killed.lost} of ${killed.acknowledged} acknowledged mutations lost, ${killed.chains} broken chains`,
    )
    let isWell = killed.fired === killed.kills && killed.lost === 0 && killed.chains === 0
    for (const [name, call, error, when] of [
      ['F34: disk full', 'pwrite64', 'ENOSPC', '150+120'],
      ['F35: sync fails', 'fsync', 'EIO', '20+5'],
    ] as const) {
      const failed = await failCalls(call, error, when)
      say(
        `${name}: ${error} ${failed.injected} times, ${failed.refused} × 503 with Retry-After, ${failed.taken} taken, ` +
          `${failed.recovered} of them after the first, ${failed.unread} reads not answered, ${failed.lost} lost, ` +
          `${failed.chains} broken chains`,
      )
      const hasFired = failed.injected > 0 && failed.refused > 0 && failed.recovered > 0
      isWell &&= hasFired && failed.unread === 0 && failed.lost === 0 && failed.chains === 0
    }
    return isWell
  },
  async postgres() {
    const { failOver, killDatabase } = await import('./postgres.ts')
    const killed = await killDatabase(count ?? 20)
    const failures = [await failOver(), await failOver(), await failOver()].filter(
      (each) => each !== undefined,
    )
    if (!killed || failures.length === 0) {
      say('no PostgreSQL was found: nothing was proved')
      return false
    }
    for (const [name, figures] of [
      ['the database killed', killed],
      ...failures.map(
        (each) => ['the primary killed and its synchronous standby promoted', each] as const,
      ),
    ] as const) {
      say(
        `F38: ${name} × ${figures.kills}: ${figures.acknowledged} acknowledged mutations, ${figures.refused} × 503, ` +
          `${figures.lost} lost, ${figures.chains} broken chains`,
      )
    }
    return [killed, ...failures].every(
      ({ acknowledged, lost, chains }) => acknowledged > 0 && lost === 0 && chains === 0,
    )
  },
  async restore() {
    const { drill } = await import('./drill.ts')
    const { drills, acknowledged, forgotten, lost, waiting, slowestMs } = await drill(count ?? 20)
    say(
      `P-12: ${drills} restores under load, the slowest ${Math.ceil(slowestMs)} ms: ${acknowledged} entries acknowledged before, ` +
        `${forgotten} of them not in the backup, ${lost} net lost, ${waiting} still waiting`,
    )
    return forgotten > 0 && lost === 0 && waiting === 0
  },
  async tamper() {
    const { tamper } = await import('./tamper.ts')
    const { tried, unseen } = await tamper(count ?? 10_000)
    const kinds = Object.entries(tried).map(([kind, times]) => `${kind} ${times}`)
    const all = Object.values(tried).reduce((sum, times) => sum + times, 0)
    for (const what of new Set(unseen)) say(`not seen: ${what}`)
    say(`P-14: ${all - unseen.length} of ${all} tamperings seen (${kinds.join(', ')})`)
    return unseen.length === 0
  },
}

const proof = PROOFS[what]
if (!proof) {
  say(`there is ${Object.keys(PROOFS).join(', ')}`)
  process.exitCode = 1
} else if (!(await proof())) process.exitCode = 1
