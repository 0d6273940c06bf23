import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  timingSafeEqual,
} from 'node:crypto'

const IV_BYTES = 12
const TAG_BYTES = 16

export type Seal = {
  /** AES-256-GCM; `about` binds the text to its row, so that it cannot be moved to another. */
  close(text: string, about: string): string
  /** Throws when it was made with another key, for another row, or changed. */
  open(sealed: string, about: string): string
  /** A short proof that this server issued a value. */
  sign(text: string): string
  isSigned(text: string, signature: string): boolean
  /** The seal of a record, with the number of the key it was made with: `1.<HMAC>`. */
  sealRecord(text: string): string
  /** False when the text or the seal was changed, or made without the key of that number. */
  isRecordSeal(text: string, seal: string): boolean
}

/**
 * All that is done with the secret key. `retired` are keys of before, oldest first: what they sealed is still checked,
 * and new records are sealed with the present one.
 */
export function createSeal(
  key: Uint8Array,
  random: (count: number) => Uint8Array,
  retired: readonly Uint8Array[] = [],
): Seal {
  // As key objects: given bytes, Node makes one anew for each HMAC, and each act takes two.
  const recordKeys = [...retired, key].map((each) =>
    createSecretKey(createHmac('sha256', each).update('records').digest()),
  )
  const newest = recordKeys.length
  const recordSeal = (text: string, version: number): string | null => {
    const own = recordKeys[version - 1]
    return own ? `${version}.${createHmac('sha256', own).update(text).digest('base64url')}` : null
  }
  const signingKey = createHmac('sha256', key).update('signing').digest()
  const sign = (text: string) => createHmac('sha256', signingKey).update(text).digest('base64url')
  return {
    close(text, about) {
      const iv = random(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(about))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
    },
    open(sealed, about) {
      const bytes = Buffer.from(sealed, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(Buffer.from(about))
        .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      const body = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES))
      return Buffer.concat([body, decipher.final()]).toString('utf8')
    },
    sign,
    isSigned: (text, signature) => isSame(sign(text), signature),
    sealRecord: (text) => recordSeal(text, newest) ?? '',
    isRecordSeal(text, seal) {
      const wanted = recordSeal(text, Number(seal.split('.', 1)[0]))
      return wanted !== null && isSame(wanted, seal)
    },
  }
}

function isSame(one: string, other: string): boolean {
  const wanted = Buffer.from(one)
  const given = Buffer.from(other)
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}
