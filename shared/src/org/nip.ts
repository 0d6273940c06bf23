/**
 * A NIP as it is stored and compared: without the hyphens, dots, spaces (of any width) and the "NIP." that people and
 * spreadsheets write around it, digits of any script width made plain. Everything that takes a NIP passes it through here.
 */
export const normaliseNip = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replace(/^nip/, '')
