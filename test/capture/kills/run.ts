import { openBrowser } from '../../fixtures/browser.ts'
import { requireE2eBuild } from '../../fixtures/extension-build.ts'
import { openInstalled } from '../../fixtures/installed-extension.ts'
import { readEverythingStored } from '../../fixtures/stored.ts'
import { switchOn } from '../../fixtures/switch-on.ts'
import { resolverRules } from '../../sites/serve.ts'
import type { Sites } from '../../sites/serve.ts'
import { createChance } from '../../sync-fuzz/chance.ts'
import { openControl } from './control.ts'
import type { Heard } from './control.ts'
import { liveOneDay } from './day.ts'
import { startKiller } from './killer.ts'
import { judge } from './verdict.ts'
import type { Verdict } from './verdict.ts'

export type RunResult = Verdict & { readonly kills: number; readonly stored: string }

/** A day under a seed, in a browser of its own, with the worker stopped up to `kills` times. */
export async function runDay(options: {
  readonly sites: Sites
  readonly seed: number
  readonly kills: number
}): Promise<RunResult> {
  const { sites, seed, kills } = options
  sites.reset()
  sites.srikandi.fx = { ...sites.srikandi.fx, latencyMs: 40, signMs: 300 }
  const browser = await openBrowser({
    resolverRules: resolverRules(sites),
    extension: requireE2eBuild('chrome'),
  })
  try {
    const extension = await openInstalled(browser.context)
    await switchOn(extension, ['srikandi', 'google-docs', 'google-drive'])
    let onHeard: (report: Heard) => void = () => undefined
    const control = await openControl(extension, (report) => onHeard(report))
    await control.setTime(Date.parse('2026-01-19T08:00:00+07:00'))
    const killer = startKiller({
      chance: createChance(seed ^ 0x5eed),
      most: kills,
      stopWorker: control.stopWorker,
    })
    onHeard = killer.onReport
    const done = await liveOneDay({
      context: browser.context,
      control,
      chance: createChance(seed),
      onAct: killer.onAct,
      isOver: () => killer.count() >= kills,
      subjectOf: (letter) => sites.srikandi.rows.get(letter)?.hal ?? '',
    })
    await killer.end()
    const verdict = judge(done, await control.events())
    return { ...verdict, kills: killer.count(), stored: await readEverythingStored(extension) }
  } finally {
    await browser.close()
  }
}
