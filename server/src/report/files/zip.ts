import { once } from 'node:events'
import { crc32, createDeflateRaw } from 'node:zlib'

type Write = (bytes: Uint8Array) => Promise<void>

/** A file of a zip that is being written; nothing of it is held but what the compressor holds. */
export type ZipEntry = {
  write(content: string | Uint8Array): Promise<void>
  end(): Promise<void>
}

type Listed = {
  readonly name: Buffer
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

/** Sizes and sums follow the bytes, because they are not known before; names are in UTF-8. */
const FLAGS = 0x0808
const DEFLATED = 8
/** 1 January 1980: when it was made stands in our own rows, and the same rows make the same file. */
const NO_DATE = 0x21
/** The fastest level, and a tenth larger than the usual one: others work on this processor. */
const LEVEL = 1

/** Writes a zip from its first byte to its last, one file after the other. */
export function createZip(write: Write) {
  const listed: Listed[] = []
  let at = 0
  const put = async (bytes: Uint8Array) => {
    at += bytes.length
    await write(bytes)
  }

  async function begin(path: string): Promise<ZipEntry> {
    const name = Buffer.from(path)
    const begun = at
    await put(
      Buffer.concat([
        numbers([[4, 0x04034b50], ...common(0, 0, 0), [2, name.length], [2, 0]]),
        name,
      ]),
    )
    const packer = createDeflateRaw({ level: LEVEL })
    const first = at
    const pumped = (async () => {
      for await (const chunk of packer) await put(chunk as Uint8Array)
    })()
    // Whoever writes hears of it.
    pumped.catch(() => undefined)
    let [crc, size] = [0, 0]
    return {
      async write(content) {
        const bytes = Buffer.from(content)
        crc = crc32(bytes, crc)
        size += bytes.length
        if (!packer.write(bytes)) await Promise.race([once(packer, 'drain'), pumped])
      },
      async end() {
        packer.end()
        await pumped
        const packed = at - first
        await put(
          numbers([
            [4, 0x08074b50],
            [4, crc],
            [4, packed],
            [4, size],
          ]),
        )
        listed.push({ name, crc, packed, size, at: begun })
      },
    }
  }

  return {
    begin,
    async add(path: string, text: string): Promise<void> {
      const entry = await begin(path)
      await entry.write(text)
      await entry.end()
    },
    /** The list of what is in it, which is where a reader begins. */
    async finish(): Promise<void> {
      const begun = at
      for (const each of listed) {
        const head = numbers([
          [4, 0x02014b50],
          [2, 20],
          ...common(each.crc, each.packed, each.size),
          [2, each.name.length],
          [2, 0],
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, each.at],
        ])
        await put(Buffer.concat([head, each.name]))
      }
      const count = listed.length
      await put(
        numbers([
          [4, 0x06054b50],
          [2, 0],
          [2, 0],
          [2, count],
          [2, count],
          [4, at - begun],
          [4, begun],
          [2, 0],
        ]),
      )
    },
  }
}

type Field = readonly [bytes: 2 | 4, value: number]

/** Version, flags, method, date, sum and sizes, which both heads of a file say. */
const common = (crc: number, packed: number, size: number): readonly Field[] => [
  [2, 20],
  [2, FLAGS],
  [2, DEFLATED],
  [2, 0],
  [2, NO_DATE],
  [4, crc],
  [4, packed],
  [4, size],
]

function numbers(fields: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [length]) => sum + length, 0))
  let at = 0
  for (const [length, value] of fields) at = bytes.writeUIntLE(value, at, length)
  return bytes
}
