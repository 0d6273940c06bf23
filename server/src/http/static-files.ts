import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { compress } from 'hono/compress'
import type { HttpApp, HttpContext } from './environment.ts'
import { problemResponse } from './problem.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
}
// The bundler puts a hash of the content into these names, so they never change.
const HASHED = /^\/?assets\/.+-[\w-]{8,}\.\w+$/

export type StaticFolders = {
  readonly pwa: string
  readonly extension: string
}

/** The built PWA at `/`, with its index for every page address, and the built extension under `/extension/`. */
export function mountStatic(app: HttpApp, folders: StaticFolders): void {
  for (const browser of ['chrome', 'firefox']) {
    app.get(`/extension/jejak-${browser}.zip`, (c) => sendZip(c, folders.extension, browser))
  }
  app.use('*', compress())
  app.get('*', (c) => sendPage(c, folders.pwa))
  app.all('*', (c) => problemResponse(c, { code: 'method-not-allowed' }))
}

/** The build puts a version into the name of the zip; the address people are given has none. */
async function sendZip(c: HttpContext, folder: string, browser: string): Promise<Response> {
  c.set('route', 'static')
  const names = existsSync(folder) ? await readdir(folder) : []
  const name = names.sort().findLast((each) => each.endsWith(`${browser}.zip`))
  if (name === undefined) {
    return problemResponse(c, {
      code: 'not-found',
      errors: [{ path: '', message: 'the extension has not been built: run pnpm build' }],
    })
  }
  return send(c, join(folder, name), 'no-cache')
}

async function sendPage(c: HttpContext, folder: string): Promise<Response> {
  c.set('route', 'static')
  const asked = decodePath(c.req.path)
  if (asked === undefined) return problemResponse(c, { code: 'not-found' })
  const file = join(folder, asked)
  if (isInside(folder, file) && (await isFile(file))) {
    const isHashed = HASHED.test(asked.replaceAll(sep, '/'))
    return send(c, file, isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  }
  // A missing script must not be answered with a page; whoever opens the page of a file (`/bukti/….jpg`) asks for one.
  const isPage = extname(asked) === '' || c.req.header('accept')?.includes('text/html') === true
  if (!isPage) return problemResponse(c, { code: 'not-found' })
  const index = join(folder, 'index.html')
  if (await isFile(index)) return send(c, index, 'no-cache')
  return c.text(
    'The app has not been built yet: run pnpm build, then start the server again.\n',
    503,
  )
}

function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') ? undefined : normalize(decoded)
  } catch {
    // Not a valid escape sequence: there is no such file.
    return undefined
  }
}

const isInside = (folder: string, file: string) => file.startsWith(folder + sep)
const isFile = (file: string) =>
  stat(file).then(
    (found) => found.isFile(),
    // Missing is the usual answer here.
    () => false,
  )

async function send(c: HttpContext, file: string, caching: string): Promise<Response> {
  const found = await stat(file)
  // Weak: it names the content, whether it travels compressed or not.
  const tag = `W/"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"`
  c.header('Cache-Control', caching)
  c.header('ETag', tag)
  c.header('Vary', 'Accept-Encoding')
  if (isKnown(tag, c.req.header('if-none-match'))) return c.body(null, 304)
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  return c.body(new Uint8Array(await readFile(file)), 200, { 'Content-Type': type })
}

/**
 * Whether one of the tags that a browser, or a proxy on the way, says it has is this one (RFC 9110, 13.1.2). Compared
 * weakly: what was compressed on the way comes back with another strength than it was sent with.
 */
function isKnown(tag: string, ifNoneMatch: string | undefined): boolean {
  const asked = ifNoneMatch?.split(',').map((each) => each.trim()) ?? []
  return asked.some((each) => each === '*' || opaque(each) === opaque(tag))
}

/** nginx and Apache put `-gzip` into the tag of what they compress. */
const opaque = (tag: string) => tag.replace(/^W\//, '').replace(/-(?:gzip|br|zstd)"$/, '"')
