import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createPlainSite } from './plain-site.ts'
import type { PlainPlan, PlainSite } from './plain-site.ts'

/** Every folder with a `plan.ts` is a plain site: its name, hosts and settings. */
export async function findPlainSites(
  folder: string = import.meta.dirname,
): Promise<readonly PlainSite[]> {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'plan.ts')))
  const modules: readonly { readonly plan: PlainPlan }[] = await Promise.all(
    names.map((name) => import(pathToFileURL(join(folder, name, 'plan.ts')).href)),
  )
  return modules.map(({ plan }) => createPlainSite(plan))
}
