import { createWriteStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { crc32, deflateRawSync } from 'node:zlib'

/**
 * Zips the shipped builds under names that do not change with the version, because the server offers
 * them for download. Files go in by name with one fixed date, so the same build gives the same bytes.
 */
const output = new URL('../.output/', import.meta.url)
const builds = [
  ['chrome-mv3', 'jejak-chrome.zip'],
  ['firefox-mv3', 'jejak-firefox.zip'],
] as const

/** 1980-01-01, the earliest date a zip can tell. */
const DATE = 0x21
const DEFLATE = 8

for (const [folder, name] of builds) {
  const root = new URL(`${folder}/`, output)
  const files = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(decodeURI(root.pathname).length))
    .map((path) => path.replace(/^\//, ''))
    .toSorted()
  const target = createWriteStream(new URL(name, output))
  for (const part of await zip(root, files)) target.write(part)
  await new Promise<void>((resolve) => target.end(() => resolve()))
}

async function zip(root: URL, files: readonly string[]): Promise<Buffer[]> {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const path of files) {
    const data = await readFile(new URL(path, root))
    const packed = deflateRawSync(data, { level: 9 })
    const entry = { path, crc: crc32(data), size: data.length, packedSize: packed.length, offset }
    const head = Buffer.concat([localHeader(entry), Buffer.from(path)])
    parts.push(head, packed)
    directory.push(centralHeader(entry), Buffer.from(path))
    offset += head.length + packed.length
  }
  const central = Buffer.concat(directory)
  return [...parts, central, endRecord({ count: files.length, size: central.length, offset })]
}

type Entry = {
  readonly path: string
  readonly crc: number
  readonly size: number
  readonly packedSize: number
  readonly offset: number
}

/** The fields that stand in both headers, in this order (APPNOTE 4.3.7 and 4.3.12). */
function writeCommon(header: Buffer, at: number, entry: Entry): void {
  header.writeUInt16LE(20, at)
  header.writeUInt16LE(0x0800, at + 2)
  header.writeUInt16LE(DEFLATE, at + 4)
  header.writeUInt16LE(0, at + 6)
  header.writeUInt16LE(DATE, at + 8)
  header.writeUInt32LE(entry.crc, at + 10)
  header.writeUInt32LE(entry.packedSize, at + 14)
  header.writeUInt32LE(entry.size, at + 18)
  header.writeUInt16LE(Buffer.byteLength(entry.path), at + 22)
}

function localHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  writeCommon(header, 4, entry)
  return header
}

function centralHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(20, 4)
  writeCommon(header, 6, entry)
  header.writeUInt32LE(entry.offset, 42)
  return header
}

function endRecord(central: { count: number; size: number; offset: number }): Buffer {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(central.count, 8)
  record.writeUInt16LE(central.count, 10)
  record.writeUInt32LE(central.size, 12)
  record.writeUInt32LE(central.offset, 16)
  return record
}
