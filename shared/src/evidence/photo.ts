/** Longest side of a photo as evidence: a signboard or an attendance list can be read, a face in the crowd hardly. */
export const PHOTO_MAX_SIDE = 1600
/** About what a JPEG of that size needs; 300 of them a year stay under 100 MB. */
export const PHOTO_AIM_BYTES = 300 * 1024

const QUALITIES = [0.82, 0.7, 0.58] as const
const SHRINK = 0.75
const ROUNDS = 3

export type Encode = (at: {
  readonly width: number
  readonly height: number
  readonly quality: number
}) => Promise<Uint8Array>

/**
 * Draws a photo smaller and plainer until it has the aimed size. The caller draws and encodes; whatever was not
 * drawn (EXIF, the place it was taken at, thumbnails) is gone with that.
 */
export async function fitPhoto(
  { width, height }: { readonly width: number; readonly height: number },
  encode: Encode,
): Promise<Uint8Array> {
  let scale = Math.min(1, PHOTO_MAX_SIDE / Math.max(width, height))
  let smallest: Uint8Array | undefined
  for (let round = 0; round < ROUNDS; round++, scale *= SHRINK) {
    for (const quality of QUALITIES) {
      const bytes = await encode({
        width: Math.max(1, Math.round(width * scale)),
        height: Math.max(1, Math.round(height * scale)),
        quality,
      })
      if (bytes.length <= PHOTO_AIM_BYTES) return bytes
      if (!smallest || bytes.length < smallest.length) smallest = bytes
    }
  }
  return smallest ?? new Uint8Array()
}
