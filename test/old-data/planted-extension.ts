import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { plantClock } from './planted-clock.ts'

const ManifestSchema = v.looseObject({
  background: v.looseObject({ service_worker: v.string() }),
})

/** Puts a build of the extension into a folder, with a service worker whose clock is `shiftMs` from the machine's. */
export async function plantExtension(
  build: string,
  folder: string,
  shiftMs: number,
): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await cp(build, folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = v.parse(ManifestSchema, JSON.parse(await readFile(file, 'utf8')))
  const { service_worker: worker } = manifest.background
  await writeFile(
    join(folder, 'planted.js'),
    `(${plantClock.toString()})(${shiftMs})\nimportScripts(${JSON.stringify(worker)})\n`,
  )
  const background = { ...manifest.background, service_worker: 'planted.js' }
  await writeFile(file, JSON.stringify({ ...manifest, background }))
}

/**
 * An extension without code, in the same folder and therefore of the same origin: what is stored there before the
 * real one starts was there first.
 */
export async function plantEmptyExtension(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '0.0.1',
      permissions: ['storage', 'unlimitedStorage'],
      background: { service_worker: 'empty.js' },
    }),
  )
  await writeFile(join(folder, 'empty.js'), '')
  await writeFile(join(folder, 'empty.html'), '<!doctype html><title>Empty</title>')
}
