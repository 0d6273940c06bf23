import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const KEY_BYTES = 32

/**
 * Where the key lies: where it was said, else in the data folder. Throws when another place was said and the data was
 * sealed with the key in the folder: a fresh key there would lock every authenticator out.
 */
export function keyFileOf(place: {
  readonly dataDir: string
  readonly secretKeyFile?: string
}): string {
  const beside = join(place.dataDir, 'secret.key')
  const file = place.secretKeyFile ?? beside
  if (file !== beside && !existsSync(file) && existsSync(beside)) {
    throw new Error(`the key is still in ${beside}: move it to ${file}, where SECRET_KEY_FILE says`)
  }
  return file
}

/**
 * The key that seals second-factor secrets. It lives beside the database and not in it, so that a stolen backup
 * of the database is not enough. Made at first start; refused when others may read it.
 */
export function loadKey(file: string, random: (count: number) => Uint8Array): Uint8Array {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(file, Buffer.from(random(KEY_BYTES)).toString('hex'), { mode: 0o600, flag: 'wx' })
  }
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    throw new Error(`the key file ${file} may be read by others: run chmod 600 on it`)
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
  if (key.length !== KEY_BYTES) throw new Error(`the key file ${file} does not hold 32 bytes`)
  return key
}
