import { normaliseNip } from './nip.ts'

/** What guessing begins with, lower-case and without spaces; the Indonesian ones from lists of leaked passwords. */
const COMMON = (
  'password passw0rd kinerja rahasia admin administrator welcome letmein iloveyou sayang sayangku ' +
  'bismillah alhamdulillah assalamualaikum indonesia merdeka pancasila garuda jakarta bandung surabaya anjing ' +
  'kontol cintaku akucintakamu akusayangkamu doraemon persib persija qwerty qwertyuiop asdfghjkl zxcvbnm ' +
  'abcdefghijklmnopqrstuvwxyz 1234567890 0987654321 1q2w3e4r5t 1qaz2wsx asn2026 pns bkn srikandi jejak'
).split(' ')
/** So much has to remain beside the known words: `Indonesia2026!` leaves five. */
const OWN_CHARACTERS = 8
const LONGEST_UNIT = 6

/**
 * Whether a new password is among those that are tried first: a common word, the person's own NIP, name or agency, or
 * one thing repeated or counted up, with little beside it (NIST SP 800-63B §3.1.1.2). Length is the contract's business.
 */
export function isWeakPassword(
  password: string,
  who: { readonly nip: string; readonly name: string; readonly instansi: string },
): boolean {
  const plain = password.normalize('NFKC').toLowerCase().replace(/\s/g, '')
  if (isRepetition(plain) || isSequence(plain)) return true
  const nip = normaliseNip(who.nip)
  const own = [who.name, who.instansi].flatMap((text) =>
    text.toLowerCase().split(/[^\p{L}\p{N}]+/u),
  )
  const known = [...own, nip, nip.slice(0, 8), ...COMMON]
    .filter((word) => word.length >= 3)
    .toSorted((one, other) => other.length - one.length)
  const left = known.reduce((text, word) => text.replaceAll(word, ''), plain)
  return left !== plain && left.length < OWN_CHARACTERS
}

function isRepetition(text: string): boolean {
  for (let length = 1; length <= LONGEST_UNIT; length++) {
    const unit = text.slice(0, length)
    if (unit.repeat(Math.ceil(text.length / length)).slice(0, text.length) === text) return true
  }
  return false
}

/** Each character follows the one before, up or down; 0 follows 9. */
function isSequence(text: string): boolean {
  const codes = Array.from(text, (letter) => letter.charCodeAt(0))
  const steps = codes.slice(1).map((code, at) => code - codes[at]!)
  return [1, -1].some((way) => steps.every((step) => step === way || step === -9 * way))
}
