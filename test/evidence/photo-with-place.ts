import type { Page } from '@playwright/test'

/** Stands in the EXIF as the maker of the camera, so that it can be looked for. */
export const CAMERA = 'KAMERA-RAHASIA-7731'

/**
 * A real photo, larger than evidence is kept, with an EXIF block as a phone writes it: who made the camera, lying on
 * its side (orientation 6), and where it was taken (6° 12′ S, 106° 49′ E).
 */
export async function makePhoto(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 2400
    canvas.height = 1200
    const paint = canvas.getContext('2d')
    if (!paint) throw new Error('no canvas')
    paint.fillStyle = '#1c5894'
    paint.fillRect(0, 0, 2400, 1200)
    // The left half is red: after turning it upright that is the upper half.
    paint.fillStyle = '#c0392b'
    paint.fillRect(0, 0, 1200, 1200)
    paint.fillStyle = '#fff'
    paint.font = '160px sans-serif'
    paint.fillText('APEL PAGI', 700, 640)
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? ''
  })
  const photo = Buffer.from(base64, 'base64')
  return Buffer.concat([photo.subarray(0, 2), exif(), photo.subarray(2)])
}

/** An APP1 segment (Exif 2.3, TIFF in big-endian order): three tags, and a GPS directory of four. */
function exif(): Buffer {
  const camera = Buffer.from(`${CAMERA}\0`)
  const gpsAt = 8 + 2 + 3 * 12 + 4
  const dataAt = gpsAt + 2 + 4 * 12 + 4
  const tag = (id: number, type: number, count: number, value: number | Buffer) => {
    const entry = Buffer.alloc(12)
    entry.writeUInt16BE(id, 0)
    entry.writeUInt16BE(type, 2)
    entry.writeUInt32BE(count, 4)
    if (typeof value === 'number') entry.writeUInt32BE(value, 8)
    else value.copy(entry, 8)
    return entry
  }
  const directory = (entries: readonly Buffer[]) => {
    const count = Buffer.alloc(2)
    count.writeUInt16BE(entries.length)
    return Buffer.concat([count, ...entries, Buffer.alloc(4)])
  }
  const degrees = (...parts: readonly number[]) => {
    const out = Buffer.alloc(24)
    parts.forEach((part, at) => {
      out.writeUInt32BE(part, at * 8)
      out.writeUInt32BE(1, at * 8 + 4)
    })
    return out
  }
  const head = Buffer.from('4d4d002a00000008', 'hex')
  const first = directory([
    tag(0x010f, 2, camera.length, dataAt + 48),
    tag(0x0112, 3, 1, Buffer.from('00060000', 'hex')),
    tag(0x8825, 4, 1, gpsAt),
  ])
  const gps = directory([
    tag(1, 2, 2, Buffer.from('S\0\0\0')),
    tag(2, 5, 3, dataAt),
    tag(3, 2, 2, Buffer.from('E\0\0\0')),
    tag(4, 5, 3, dataAt + 24),
  ])
  const tiff = Buffer.concat([head, first, gps, degrees(6, 12, 0), degrees(106, 49, 0), camera])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(2 + 6 + tiff.length)
  return Buffer.concat([Buffer.from('ffe1', 'hex'), length, Buffer.from('Exif\0\0'), tiff])
}
