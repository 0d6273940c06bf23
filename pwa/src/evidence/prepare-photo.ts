import { fitPhoto } from '@jejak/shared/evidence/photo'

/**
 * Draws a picture anew as a JPEG of evidence size. What was not drawn is gone with that: EXIF, the place and the
 * device it was taken with, hidden thumbnails. Undefined when this browser cannot read the picture.
 */
export async function preparePhoto(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const picture = await decode(file)
  if (!picture) return undefined
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) return undefined
  try {
    const bytes = await fitPhoto(picture, async ({ width, height, quality }) => {
      canvas.width = width
      canvas.height = height
      // A JPEG has no transparency: without this, what was clear becomes black.
      context.fillStyle = '#fff'
      context.fillRect(0, 0, width, height)
      context.imageSmoothingQuality = 'high'
      context.drawImage(picture, 0, 0, width, height)
      return encode(canvas, quality)
    })
    return new Uint8Array(bytes)
  } finally {
    picture.close()
    // Safari keeps a canvas's memory until it is empty.
    canvas.width = 0
  }
}

async function decode(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    // The phone lays photos on their side and says so in the EXIF that we are about to drop.
    return await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    // Not a picture, or one this browser has no decoder for (HEIC outside Safari).
    return undefined
  }
}

async function encode(canvas: HTMLCanvasElement, quality: number): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, 'image/jpeg', quality),
  )
  return blob ? new Uint8Array(await blob.arrayBuffer()) : new Uint8Array()
}
