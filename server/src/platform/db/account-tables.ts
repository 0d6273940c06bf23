import type { Generated } from 'kysely'

export type CredentialTable = {
  instansi_id: string
  person_id: string
  password_hash: string
  /** Sealed with the key that lives outside the database. */
  totp_secret: string
  /** Codes of this time step and before are used up; of later ones `totp_step` says so. */
  totp_last_step: number
}

export type RecoveryCodeTable = {
  instansi_id: string
  person_id: string
  code_hash: string
  used_at: number | null
}

export type SessionTable = {
  instansi_id: string
  /** SHA-256 of the token in the cookie. */
  id: string
  person_id: string
  created_at: number
  expires_at: number
  /** However active the person is, the session ends here. */
  absolute_at: number
  /** Of whoever signed in, kept coarse; empty for a session from before it was asked. */
  browser: Generated<string>
  system: Generated<string>
  /** To some minutes; 0 for a session that was not used since it is kept. */
  used_at: Generated<number>
  /** 1: a computer that others use as well, with narrower limits. */
  is_shared: Generated<number>
  /** When whoever holds it last showed a second factor or a passkey; 0 for a session from before it was asked. */
  proved_at: Generated<number>
}

/** A public key that a device of the person signs with after it has asked for finger, face or PIN. */
export type PasskeyTable = {
  instansi_id: string
  /** SHA-256 of the credential's own id. */
  id: string
  person_id: string
  credential_id: string
  /** COSE, base64url. */
  public_key: string
  /** What its device counted up to; 0 for one that does not count. */
  counter: number
  /** How a browser reaches it, separated by commas. */
  transports: string
  /** Given by the person. */
  name: string
  created_at: number
  used_at: number | null
  /** 1: the maker of the device copies it to the person's other devices. */
  is_synced: number
}

/** What was tried at a person's door. */
export type SignInLogTable = {
  instansi_id: string
  person_id: string
  /** Failures of one kind from one kind of device within an hour are one row. */
  id: string
  /** The last of them. */
  at: number
  browser: string
  system: string
  outcome: string
  times: number
}

export type AttemptTable = {
  /** Empty: whoever knocks has no agency yet. */
  instansi_id: string
  /** SHA-256 of what is counted. */
  key: string
  count: number
  until: number
}

export type KnownDeviceTable = {
  instansi_id: string
  person_id: string
  /** SHA-256 of the name in the device's cookie. */
  device_hash: string
  used_at: number
}

export type TotpStepTable = {
  instansi_id: string
  person_id: string
  step: number
}

export type TicketTable = {
  instansi_id: string
  /** SHA-256 of the ticket. */
  id: string
  person_id: string
  expires_at: number
  attempts: number
}
