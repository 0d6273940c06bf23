/** Punycode's parameters (RFC 3492 §5). */
const [BASE, T_MIN, T_MAX, SKEW, DAMP, FIRST_BIAS, FIRST_CODE] = [36, 1, 26, 38, 700, 72, 128]
const PREFIX = 'xn--'

/** The letters that a host stands for: `xn--pple-43d.com` → `аpple.com`. A part that is no punycode stays as it is. */
export const lettersOfHost = (host: string): string =>
  host
    .split('.')
    .map((part) => (part.startsWith(PREFIX) ? (decode(part.slice(PREFIX.length)) ?? part) : part))
    .join('.')

/** RFC 3492 §6.2; undefined for what is no punycode. */
function decode(text: string): string | undefined {
  const end = text.lastIndexOf('-')
  const output = Array.from({ length: Math.max(0, end) }, (_, place) => text.charCodeAt(place))
  let [code, at, bias] = [FIRST_CODE, 0, FIRST_BIAS]
  for (let from = end + 1; from < text.length;) {
    const before = at
    for (let [weight, k] = [1, BASE]; ; k += BASE) {
      const digit = digitOf(text.charCodeAt(from++))
      if (digit === undefined) return undefined
      at += digit * weight
      const limit = Math.min(T_MAX, Math.max(T_MIN, k - bias))
      if (digit < limit) break
      weight *= BASE - limit
    }
    bias = adapt(at - before, output.length + 1, before === 0)
    code += Math.floor(at / (output.length + 1))
    if (code > 0x10ffff) return undefined
    at %= output.length + 1
    output.splice(at++, 0, code)
  }
  return String.fromCodePoint(...output)
}

function adapt(change: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(change / (isFirst ? DAMP : 2))
  delta += Math.floor(delta / length)
  let k = 0
  for (; delta > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) delta = Math.floor(delta / (BASE - T_MIN))
  return k + Math.floor(((BASE - T_MIN + 1) * delta) / (delta + SKEW))
}

function digitOf(code: number): number | undefined {
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26
  if (code >= 0x61 && code <= 0x7a) return code - 0x61
  return undefined
}
