/** Kind and place of a fault. Never its message: databases quote values there. */
export type Fault = { readonly name: string; readonly code: string; readonly frames: string[] }

/** What may be written into a log about anything that was thrown; of an error with a cause, the cause. */
export function faultOf(thrown: unknown): Fault {
  const error = thrown instanceof Error ? thrown : new Error()
  const cause = error.cause instanceof Error ? error.cause : error
  const code = 'code' in cause ? String(cause.code) : ''
  const frames = (cause.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
    .map((line) => line.trim())
  return { name: cause.name, code, frames }
}
