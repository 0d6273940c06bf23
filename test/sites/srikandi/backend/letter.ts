/** A naskah dinas as the replica knows it. All of it is invented. */
export type Letter = {
  readonly id: string
  readonly nomor: string
  /** ISO date. */
  readonly tanggal: string
  readonly hal: string
  readonly jenis: string
  readonly sifat: string
  readonly urgensi: string
  readonly klasifikasi: string
  readonly asal: string
}

export type Verdict = 'BELUM' | 'SETUJU' | 'TOLAK'

/** What people did with a letter since the last reset. */
export type LetterState = {
  nomor: string
  verification: Verdict
  approval: Verdict
  signed: boolean
  sent: boolean
  read: boolean
  disposed: boolean
  completed: boolean
}

export type LetterRow = Letter & LetterState
