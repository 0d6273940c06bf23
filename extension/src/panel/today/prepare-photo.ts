import { fitPhoto } from '@jejak/shared/evidence/photo'

/**
 * Draws a picture anew as a JPEG of evidence size: EXIF, the place it was taken at and hidden thumbnails are gone with
 * that. Undefined when this browser cannot read the picture.
 */
export async function preparePhoto(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  // The phone lays photos on their side and says so in the EXIF that we are about to drop.
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
    () => undefined,
  )
  if (!picture) return undefined
  const bytes = await fitPhoto(picture, async ({ width, height, quality }) => {
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    if (!context) return new Uint8Array()
    // A JPEG has no transparency: without this, what was clear becomes black.
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
    context.imageSmoothingQuality = 'high'
    context.drawImage(picture, 0, 0, width, height)
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
    return new Uint8Array(await blob.arrayBuffer())
  })
  picture.close()
  return new Uint8Array(bytes)
}
