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
}

const proof = PROOFS[what]
if (!proof) {
  say(`there is ${Object.keys(PROOFS).join(', ')}`)
  process.exitCode = 1
} else if (!(await proof())) process.exitCode = 1
