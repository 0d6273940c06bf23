/** Jenis pegawai. */
export const PERSON_KINDS = ['pns', 'pppk', 'pppk-paruh-waktu'] as const
/** Empty where nobody has said. */
export type PersonKind = (typeof PERSON_KINDS)[number] | ''
