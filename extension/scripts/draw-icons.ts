import { mkdirSync, writeFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'

/**
 * Draws the mark: two footprints on their way, in the colour of what the recorder does. Run it after a
 * change (`pnpm exec node scripts/draw-icons.ts`); the pictures are committed.
 */
type Color = readonly [number, number, number]
type Variant = {
  readonly ground: Color | null
  readonly line: Color
  readonly mark: 'steps' | 'bars'
}

const VARIANTS: Record<string, Variant> = {
  on: { ground: [15, 92, 76], line: [255, 255, 255], mark: 'steps' },
  idle: { ground: [92, 102, 112], line: [255, 255, 255], mark: 'steps' },
  off: { ground: [190, 195, 200], line: [255, 255, 255], mark: 'steps' },
  paused: { ground: [178, 118, 10], line: [255, 255, 255], mark: 'bars' },
}

const folder = new URL('../public/icons/', import.meta.url)
const appFolder = new URL('../public/icon/', import.meta.url)
mkdirSync(folder, { recursive: true })
mkdirSync(appFolder, { recursive: true })
for (const [name, variant] of Object.entries(VARIANTS))
  for (const size of [16, 32, 48])
    writeFileSync(new URL(`${name}-${size}.png`, folder), draw(variant, size))
for (const size of [16, 32, 48, 96, 128])
  writeFileSync(new URL(`${size}.png`, appFolder), draw(VARIANTS['on']!, size))

/** Each pixel is the mean of 16 samples, which is all the smoothing a small picture needs. */
function draw(variant: Variant, size: number): Buffer {
  const rows: Buffer[] = []
  for (let y = 0; y < size; y++) {
    const row = Buffer.alloc(1 + size * 4)
    for (let x = 0; x < size; x++) row.set(pixel(variant, x, y, size), 1 + x * 4)
    rows.push(row)
  }
  return png(size, Buffer.concat(rows))
}

function pixel(variant: Variant, x: number, y: number, size: number): number[] {
  const sum = [0, 0, 0, 0]
  for (let i = 0; i < 16; i++) {
    const u = (x + ((i % 4) + 0.5) / 4) / size
    const v = (y + (Math.floor(i / 4) + 0.5) / 4) / size
    const color = isMark(variant.mark, u, v) ? variant.line : isGround(u, v) ? variant.ground : null
    if (!color) continue
    for (let c = 0; c < 3; c++) sum[c]! += color[c]!
    sum[3]! += 1
  }
  const [red, green, blue, count] = sum as [number, number, number, number]
  if (count === 0) return [0, 0, 0, 0]
  return [red / count, green / count, blue / count, (count / 16) * 255].map(Math.round)
}

/** A square with round corners. */
function isGround(u: number, v: number): boolean {
  const radius = 0.22
  const dx = Math.max(radius - u, u - (1 - radius), 0)
  const dy = Math.max(radius - v, v - (1 - radius), 0)
  return dx * dx + dy * dy <= radius * radius
}

function isMark(mark: Variant['mark'], u: number, v: number): boolean {
  if (mark === 'bars')
    return v > 0.26 && v < 0.74 && ((u > 0.28 && u < 0.43) || (u > 0.57 && u < 0.72))
  return isStep(u - 0.36, v - 0.62) || isStep(u - 0.65, v - 0.36)
}

/** A sole and a heel, leaning a little to the way they go. */
function isStep(du: number, dv: number): boolean {
  const lean = 0.25
  const a = du * Math.cos(lean) + dv * Math.sin(lean)
  const b = -du * Math.sin(lean) + dv * Math.cos(lean)
  const sole = (a / 0.115) ** 2 + ((b + 0.055) / 0.15) ** 2 <= 1
  const heel = (a / 0.085) ** 2 + ((b - 0.165) / 0.07) ** 2 <= 1
  return sole || heel
}

function png(size: number, raw: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc(body), body.length + 4)
  return out
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}
