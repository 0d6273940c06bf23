import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/** A file of a site's build (`sites/<name>/dist`), or 404. */
export async function serveAsset(site: string, path: string): Promise<Response> {
  const inside = normalize(path).replace(/^(\.\.[/\\])+/, '')
  try {
    const body = await readFile(join(import.meta.dirname, site, 'dist', inside))
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': TYPES[extname(inside)] ?? 'application/octet-stream',
        // The build puts a hash into each name.
        'cache-control': 'public, max-age=31536000, immutable',
      },
    })
  } catch {
    return new Response('not found', { status: 404 })
  }
}

/**
 * The one HTML page of a site, with the state the page starts from as `window.__boot`. It is put in
 * the page instead of fetched, because the real apps know their settings before the first request.
 */
export async function servePage(
  site: string,
  boot: Readonly<Record<string, unknown>>,
): Promise<Response> {
  const html = await readFile(join(import.meta.dirname, site, 'dist', 'index.html'), 'utf8')
  const script = `<script>window.__boot=${JSON.stringify(boot).replaceAll('<', '\\u003c')}</script>`
  return new Response(html.replace('<head>', `<head>${script}`), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}
