import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

const FOLDER = resolve(import.meta.dirname, '../../docs/pictures')
export const DESK = { width: 1280, height: 800 } as const
export const HAND = { width: 390, height: 844 } as const
const QUALITY = 0.75

/** Takes the page as it stands, without what moves, as a small WebP in `docs/pictures`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  const webp = await page.evaluate(toWebp, { png: png.toString('base64'), quality: QUALITY })
  await writeFile(resolve(FOLDER, `${name}.webp`), Buffer.from(webp, 'base64'))
}

/** Opens a page by its address and waits until nothing of it is still on its way. */
export async function openAt(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
}

/** The browser knows how to write WebP. Sent to the page as it stands. */
async function toWebp({ png, quality }: { png: string; quality: number }): Promise<string> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = new OffscreenCanvas(image.width, image.height)
  canvas.getContext('2d')?.drawImage(image, 0, 0)
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality })
  const written = new Uint8Array(await blob.arrayBuffer())
  return btoa(Array.from(written, (byte) => String.fromCharCode(byte)).join(''))
}
