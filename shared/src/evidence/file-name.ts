import * as v from 'valibot'

/**
 * A *berkas bukti* (evidence file) is named by its bytes: their SHA-256 and what they are. So a name can be made
 * without network, sent as often as needed, checked on arrival, and never stands for anything else.
 */
export const FILE_TYPES = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  txt: 'text/plain',
} as const
export type FileKind = keyof typeof FILE_TYPES

export const FILE_MAX_BYTES = 5 * 1024 * 1024

const NAME = /^[0-9a-f]{64}\.(?:jpg|png|webp|pdf|txt)$/
const ADDRESS = '/api/files/'

export const FileNameSchema = v.pipe(v.string(), v.regex(NAME))

/** The file name in an evidence address; undefined when it is a link and no file of ours. */
export function fileNameOf(url: string): string | undefined {
  const name = url.startsWith(ADDRESS) ? url.slice(ADDRESS.length) : ''
  return NAME.test(name) ? name : undefined
}

/** The address under which evidence cites a file, inverse of `fileNameOf`. */
export const toFileUrl = (name: string): string => `${ADDRESS}${name}`

/** @param sha256 of the bytes, in lower case hexadecimal */
export const toFileName = (sha256: string, kind: FileKind): string => `${sha256}.${kind}`

/** The kind that a valid name declares. */
export function kindOfName(name: string): FileKind {
  const kind = name.slice(name.lastIndexOf('.') + 1)
  return isFileKind(kind) ? kind : 'txt'
}

/** Whether files of this kind are images, which the client re-encodes before upload. */
export const isPhoto = (kind: FileKind): boolean => FILE_TYPES[kind].startsWith('image/')

/** A name short enough for a spreadsheet or a download, and still the same for the same bytes. */
export const toShortName = (name: string): string => `bukti-${name.slice(0, 8)}.${kindOfName(name)}`

/** Evidence as text for a message or a table: links unchanged, files by their short names. */
export const toListed = (url: string): string => {
  const name = fileNameOf(url)
  return name === undefined ? url : toShortName(name)
}

/** Whether a text is a short name as `toShortName` writes it. */
export const isShortName = (text: string): boolean => /^bukti-[0-9a-f]{8}\.[a-z]{3,4}$/.test(text)

const isFileKind = (text: string): text is FileKind => Object.hasOwn(FILE_TYPES, text)
