import { judgeAll, judgeFile, printRanked } from './rank/run.ts'
import { judgeDefects, judgeFolder, printSuggestions } from './suggest/run.ts'

const USAGE = `usage: eval suggest <folder> [--print | --defects]
       eval rank [<cases.jsonl> [--print]]`

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Exit code: 0 when every aim is met, 1 when one is missed, 2 when asked for something else. */
function run(args: readonly string[]): number {
  const [what, path] = args.filter((arg) => !arg.startsWith('--'))
  const flags = new Set(args.filter((arg) => arg.startsWith('--')))
  if (what === 'suggest' && path !== undefined) {
    if (flags.has('--print')) {
      printSuggestions(path, say)
      return 0
    }
    return (flags.has('--defects') ? judgeDefects : judgeFolder)(path, say) ? 0 : 1
  }
  if (what === 'rank' && path !== undefined) {
    if (flags.has('--print')) {
      printRanked(path, say)
      return 0
    }
    return judgeFile(path, say) ? 0 : 1
  }
  if (what === 'rank' && flags.size === 0) return judgeAll(say) ? 0 : 1
  process.stderr.write(`${USAGE}\n`)
  return 2
}

process.exitCode = run(process.argv.slice(2))
