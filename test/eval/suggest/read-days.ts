import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { CaptureEvent } from '@jejak/shared/capture/event'
import { parseLog } from '@jejak/shared/capture/parse'
import type { Expected } from '../expected.ts'

export type LabelledDay = {
  readonly name: string
  /** The folder it lies in, so that halves can be told apart. */
  readonly folder: string
  readonly events: readonly CaptureEvent[]
  readonly expected: Expected
}

/** All pairs `<name>.jsonl` and `<name>.expected.json` in a folder and the folders below it. */
export function readDays(folder: string): readonly LabelledDay[] {
  const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.jsonl'))
    .map((path) => join(folder, path))
    .sort()
  return logs.flatMap((path) => {
    const labels = path.replace(/\.jsonl$/, '.expected.json')
    if (!existsSync(labels)) return []
    const { header, events } = parseLog(readFileSync(path, 'utf8'))
    const read = JSON.parse(readFileSync(labels, 'utf8')) as Partial<Expected>
    const expected: Expected = {
      ...read,
      settings: { ...(header && { zone: header.tz }), ...read.settings },
      plan: read.plan ?? [],
      blocks: read.blocks ?? [],
    }
    const inside = relative(folder, path).replace(/\.jsonl$/, '')
    const slash = inside.lastIndexOf('/')
    return [
      {
        name: inside.slice(slash + 1),
        folder: slash < 0 ? '' : inside.slice(0, slash),
        events,
        expected,
      },
    ]
  })
}
