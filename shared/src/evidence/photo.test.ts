import { expect, test } from 'vitest'
import { fitPhoto, PHOTO_AIM_BYTES, PHOTO_MAX_SIDE, type Encode } from './photo.ts'

/** An encoder whose files have a size in proportion to area and quality, as a JPEG's roughly have. */
function encoderOf(bytesPerPixel: number) {
  const asked: { width: number; height: number; quality: number }[] = []
  const encode: Encode = async (at) => {
    asked.push({ ...at })
    return new Uint8Array(Math.round(at.width * at.height * at.quality * bytesPerPixel))
  }
  return { asked, encode }
}

test('a phone’s photo is drawn with its longest side at the limit and its shape kept', async () => {
  const { asked, encode } = encoderOf(0.15)
  const bytes = await fitPhoto({ width: 4000, height: 3000 }, encode)
  expect(asked).toEqual([{ width: PHOTO_MAX_SIDE, height: 1200, quality: 0.82 }])
  expect(bytes.length).toBeLessThanOrEqual(PHOTO_AIM_BYTES)
})

test('a small picture is never drawn larger', async () => {
  const { asked, encode } = encoderOf(0.1)
  await fitPhoto({ width: 300, height: 20 }, encode)
  expect(asked[0]).toEqual({ width: 300, height: 20, quality: 0.82 })
})

test('a busy photo loses quality first, then size, until it fits', async () => {
  const { asked, encode } = encoderOf(0.4)
  const bytes = await fitPhoto({ width: 4000, height: 3000 }, encode)
  expect(bytes.length).toBeLessThanOrEqual(PHOTO_AIM_BYTES)
  expect(asked.map(({ quality }) => quality)).toEqual([0.82, 0.7, 0.58, 0.82, 0.7])
  expect(asked.at(-1)?.width).toBe(1200)
})

test('what never fits comes back as small as it got', async () => {
  const { encode } = encoderOf(40)
  const bytes = await fitPhoto({ width: 1600, height: 1600 }, encode)
  expect(bytes.length).toBe(Math.round(900 * 900 * 0.58 * 40))
})
