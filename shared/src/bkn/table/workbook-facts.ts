import type { Merge } from './sheet.ts'
import { unzipTexts, type Inflate } from './unzip.ts'

/** What the reader of cells does not tell of a sheet. */
export type SheetFacts = {
  readonly name: string
  readonly isHidden: boolean
  readonly merges: readonly Merge[]
}

const BOOK = 'xl/workbook.xml'
const LINKS = 'xl/_rels/workbook.xml.rels'

/** Name, visibility and merged cells of each sheet of a workbook, in its order. */
export async function readWorkbookFacts(
  bytes: Uint8Array<ArrayBuffer>,
  inflate: Inflate,
): Promise<readonly SheetFacts[]> {
  const texts = await unzipTexts(
    bytes,
    (path) => path === BOOK || path === LINKS || /^xl\/worksheets\/[^/]+\.xml$/.test(path),
    inflate,
  )
  const paths = new Map(
    tags(texts.get(LINKS), 'Relationship').map((tag) => [value(tag, 'Id'), value(tag, 'Target')]),
  )
  return tags(texts.get(BOOK), 'sheet').map((tag) => {
    const target = paths.get(value(tag, 'r:id')) ?? ''
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    const merges = tags(texts.get(path), 'mergeCell').flatMap((cell) => toMerge(value(cell, 'ref')))
    return { name: value(tag, 'name'), isHidden: value(tag, 'state').endsWith('idden'), merges }
  })
}

/** The opening tags of this name; a prefix of a name space may stand before it. */
const tags = (xml: string | undefined, name: string): readonly string[] =>
  (xml ?? '').match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? []

const value = (tag: string, name: string): string =>
  unescape(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

const unescape = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      return ENTITIES[name ?? ''] ?? whole
    },
  )

/** `B2:C4` */
function toMerge(ref: string): readonly Merge[] {
  const found = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(ref)
  if (!found) return []
  const [, left = '', top, right = '', bottom] = found
  return [
    {
      top: Number(top) - 1,
      left: columnOf(left),
      bottom: Number(bottom) - 1,
      right: columnOf(right),
    },
  ]
}

const columnOf = (letters: string): number =>
  letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
