import type { AddressInfo } from 'node:net'
import { createServer as createHttps } from 'node:https'
import { createServer as createHttp } from 'node:http'
import type { Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { buildSites } from './build.ts'
import { makeCertificate } from './certificate.ts'
import { createDocs } from './google-docs/backend.ts'
import { createDrive } from './google-drive/backend.ts'
import { createKinerja } from './kinerja-bkn/backend/site.ts'
import { findPlainSites } from './plain-sites.ts'
import type { PlainSite, PlainState } from './plain-site.ts'
import { createSipd } from './sipd/backend.ts'
import type { Site } from './site.ts'
import { createFileStore, createSrikandi } from './srikandi/backend/site.ts'

export type Sites = {
  readonly port: number
  readonly controlPort: number
  readonly hosts: readonly string[]
  readonly srikandi: ReturnType<typeof createSrikandi>['state']
  readonly docs: ReturnType<typeof createDocs>['state']
  readonly drive: ReturnType<typeof createDrive>['state']
  readonly kinerja: ReturnType<typeof createKinerja>['state']
  readonly sipd: ReturnType<typeof createSipd>['state']
  /** State of a plain site, by the name of its folder. */
  plain(name: string): PlainState
  reset(): void
  close(): Promise<void>
}

/**
 * Serves every replica over HTTPS on one loopback port, told apart by the Host header. A browser
 * reaches them under their real names when it maps those names to this port (see `resolverRules`).
 * `POST /reset` on the control port, which no mapped name leads to, brings all state back.
 */
export async function serveSites(options: {
  readonly port: number
  readonly controlPort: number
}): Promise<Sites> {
  await buildSites({ force: false })
  const srikandi = createSrikandi()
  const docs = createDocs()
  const drive = createDrive()
  const kinerja = createKinerja()
  const sipd = createSipd()
  const plain = await findPlainSites()
  const sites: readonly Site[] = [srikandi, createFileStore(), docs, drive, kinerja, sipd, ...plain]
  const hosts = sites.flatMap((site) => site.hosts)
  const reset = () => sites.forEach((site) => site.reset())

  const byHost = new Map(sites.flatMap((site) => site.hosts.map((host) => [host, site] as const)))
  const front = await serveHttps({
    hosts,
    port: options.port,
    find: (request) => byHost.get(new URL(request.url).hostname),
  })
  const control = new Hono().post('/reset', (context) => {
    reset()
    return context.body(null, 204)
  })
  const controlListener = getRequestListener(control.fetch)
  const controlServer = createHttp((req, res) => void controlListener(req, res))
  return {
    port: front.port,
    controlPort: await listen(controlServer, options.controlPort),
    hosts,
    srikandi: srikandi.state,
    docs: docs.state,
    drive: drive.state,
    kinerja: kinerja.state,
    sipd: sipd.state,
    plain: (name) => requirePlain(plain, name),
    reset,
    close: async () => void (await Promise.all([front.close(), close(controlServer)])),
  }
}

/** Answers HTTPS for these host names on one loopback port; `find` tells which site a request is for. */
export async function serveHttps(options: {
  readonly hosts: readonly string[]
  readonly port: number
  find(request: Request): Pick<Site, 'app'> | undefined
}): Promise<{ readonly port: number; close(): Promise<void> }> {
  const listener = getRequestListener(
    (request) =>
      options.find(request)?.app.fetch(request) ?? new Response('no such site', { status: 421 }),
  )
  const certificate = await makeCertificate(options.hosts)
  const server = createHttps(certificate, (req, res) => void listener(req, res))
  const port = await listen(server, options.port)
  return { port, close: () => close(server) }
}

function requirePlain(plain: readonly PlainSite[], name: string): PlainState {
  const found = plain.find((site) => site.name === name)
  if (found === undefined) throw new Error(`No plain site ${name}`)
  return found.state
}

/** Chromium's `--host-resolver-rules` for these sites: they are local, loopback works, the rest of the world does not exist. */
export function resolverRules(sites: Pick<Sites, 'hosts' | 'port'>): string {
  return [
    ...sites.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${sites.port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ].join(', ')
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return (server.address() as AddressInfo).port
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise<void>((resolve) => server.close(() => resolve()))
}
