/** What was typed or pasted, without what stands between the digits or letters: `631-925`, ` 631 925`. Cut after, never before. */
export const cleanCode = (typed: string): string =>
  typed.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/** The six digits of an authenticator in what was typed or pasted. */
export const sixDigits = (typed: string): string =>
  typed.normalize('NFKC').replace(/\D/g, '').slice(0, 6)
