import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'
import { BackupFault } from './backup-fault.ts'

const MAGIC = Buffer.from('jejak-backup-1\n')
const SALT_BYTES = 16
const TAG_BYTES = 16
const PIECE_BYTES = 1 << 16

/**
 * Files encrypted piece by piece (the STREAM construction): each file has a key of its own, and each piece of 64 KiB is
 * sealed by AES-256-GCM under its number and under whether it is the last. So pieces can be neither moved, nor taken from
 * another file, nor cut off at the end, and a file of any size needs one piece of memory.
 */
export function encryptFile(key: Uint8Array, from: string, to: string): void {
  const salt = randomBytes(SALT_BYTES)
  withFiles(from, to, (source, target) => {
    writeAll(target, Buffer.concat([MAGIC, salt]))
    const fileKey = keyOf(key, salt)
    let piece = readPiece(source, PIECE_BYTES)
    for (let at = 0; ; at++) {
      const next = piece.length === PIECE_BYTES ? readPiece(source, PIECE_BYTES) : EMPTY
      const isLast = next.length === 0
      const cipher = createCipheriv('aes-256-gcm', fileKey, nonceOf(at, isLast))
      const body = Buffer.concat([cipher.update(piece), cipher.final()])
      writeAll(target, Buffer.concat([body, cipher.getAuthTag()]))
      if (isLast) return
      piece = next
    }
  })
}

/** @throws a fault when the key is another, or one byte is not as it was written */
export function decryptFile(key: Uint8Array, from: string, to: string): void {
  withFiles(from, to, (source, target) => {
    const head = readPiece(source, MAGIC.length + SALT_BYTES)
    if (!head.subarray(0, MAGIC.length).equals(MAGIC)) throw new BackupFault('damaged-files')
    const fileKey = keyOf(key, head.subarray(MAGIC.length))
    let piece = readPiece(source, PIECE_BYTES + TAG_BYTES)
    for (let at = 0; ; at++) {
      const isWhole = piece.length === PIECE_BYTES + TAG_BYTES
      const next = isWhole ? readPiece(source, PIECE_BYTES + TAG_BYTES) : EMPTY
      const isLast = next.length === 0
      writeAll(target, openPiece(fileKey, nonceOf(at, isLast), piece))
      if (isLast) return
      piece = next
    }
  })
}

const EMPTY = Buffer.alloc(0)

function openPiece(key: Buffer, nonce: Buffer, piece: Buffer): Buffer {
  try {
    const end = piece.length - TAG_BYTES
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
    decipher.setAuthTag(piece.subarray(Math.max(0, end)))
    return Buffer.concat([decipher.update(piece.subarray(0, Math.max(0, end))), decipher.final()])
  } catch (cause) {
    throw new BackupFault('locked', { cause })
  }
}

const keyOf = (key: Uint8Array, salt: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, 'jejak backup file', 32))

function nonceOf(at: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(at, 5, 6)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

function withFiles(from: string, to: string, work: (source: number, target: number) => void) {
  const source = openSync(from, 'r')
  try {
    const target = openSync(to, 'wx', 0o600)
    try {
      work(source, target)
      fsyncSync(target)
    } finally {
      closeSync(target)
    }
  } finally {
    closeSync(source)
  }
}

/** As many bytes as asked for; fewer at the end of the file. */
function readPiece(file: number, size: number): Buffer {
  const piece = Buffer.allocUnsafe(size)
  let length = 0
  while (length < size) {
    const count = readSync(file, piece, length, size - length, null)
    if (count === 0) break
    length += count
  }
  return piece.subarray(0, length)
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}
