/** Why a row lies. Each has a sentence in `i18n/id/server`. */
export type Why =
  | 'gone'
  | 'unknown'
  | 'changed'
  | 'no-seal'
  | 'wrong-seal'
  | 'wrong-hash'
  | 'wrong-mark'
  | 'cut'
  | 'erased'
  | 'receipt'

/** The first row that lies: its table, the ids that name it there, and why. */
export type RecordFault = { readonly table: string; readonly id: string; readonly why: Why }

export const lies = (
  table: string,
  id: readonly (string | number)[] | string,
  why: Why,
): RecordFault => ({ table, id: typeof id === 'string' ? id : id.join('/'), why })
