import type { BrowserContext } from '@playwright/test'
import { quantile } from '../figures.ts'
import { openEditor, typeUntil } from './document.ts'

export type OurCalls = {
  readonly count: number
  readonly p95Ms: number
  readonly maxMs: number
  readonly totalMs: number
  readonly forcedLayouts: number
}

type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  readonly tid: number
  readonly args?: { readonly data?: { readonly url?: string } }
}

/** Every call of the browser into our script of the page while somebody types, from the browser's own trace. */
export async function traceOurCalls(context: BrowserContext, ms: number): Promise<OurCalls> {
  const page = await openEditor(context)
  const session = await context.newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }: { value: object[] }) => {
    events.push(...(value as TraceEvent[]))
  })
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'v8.execute'] },
    transferMode: 'ReportEvents',
  })
  await typeUntil(page, Date.now() + ms)
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await done
  await page.close()

  const calls = events.filter(
    ({ name, ph, args }) =>
      name === 'FunctionCall' && ph === 'X' && args?.data?.url?.startsWith('chrome-extension:'),
  )
  const durations = calls.map(({ dur = 0 }) => dur / 1000)
  const layouts = events.filter(({ name, ph }) => ph === 'X' && LAYOUT.has(name))
  return {
    count: calls.length,
    p95Ms: quantile(durations, 0.95),
    maxMs: Math.max(0, ...durations),
    totalMs: durations.reduce((sum, one) => sum + one, 0),
    forcedLayouts: layouts.filter((layout) => calls.some((call) => lies(layout, call))).length,
  }
}

const LAYOUT = new Set(['Layout', 'UpdateLayoutTree'])

const lies = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0)
