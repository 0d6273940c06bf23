const END = 0x06054b50
const ENTRY = 0x02014b50
const DEFLATED = 8

/** The text in bytes packed with `deflate`. Handed in: no runtime has it as a pure function. */
export type Inflate = (packed: Uint8Array<ArrayBuffer>) => Promise<string>

/**
 * The text of each wanted file of a ZIP, by its path. Only what is asked for is inflated.
 * @throws RangeError when the bytes are no ZIP
 */
export async function unzipTexts(
  bytes: Uint8Array<ArrayBuffer>,
  isWanted: (path: string) => boolean,
  inflate: Inflate,
): Promise<ReadonlyMap<string, string>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const texts = new Map<string, string>()
  let at = view.getUint32(endOf(view) + 16, true)
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    )
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)))
    if (isWanted(path)) {
      const start = dataOf(view, view.getUint32(at + 42, true))
      const packed = bytes.subarray(start, start + view.getUint32(at + 20, true))
      const isDeflated = view.getUint16(at + 10, true) === DEFLATED
      texts.set(path, isDeflated ? await inflate(packed) : new TextDecoder().decode(packed))
    }
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0)
  }
  return texts
}

/** Where the list of files is told, at the very end but for a comment. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === END) return at
  throw new RangeError('not a ZIP')
}

const dataOf = (view: DataView, header: number): number =>
  header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
