import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createPlainSite } from './plain-site.ts'
import type { PlainPlan, PlainSite } from './plain-site.ts'

/** Every folder here with a `plan.ts` is a plain site: its name, hosts and settings. */
export async function findPlainSites(): Promise<readonly PlainSite[]> {
  const folder = import.meta.dirname
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'plan.ts')))
  const modules: readonly { readonly plan: PlainPlan }[] = await Promise.all(
    names.map((name) => import(`./${name}/plan.ts`)),
  )
  return modules.map(({ plan }) => createPlainSite(plan))
}
