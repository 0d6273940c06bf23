import type { guides as id } from '../id/guides.ts'

export const guides: Record<keyof typeof id, string> = {
  'berorientasi-pelayanan':
    'Understands and meets the needs of the public · Friendly, quick, helpful and reliable · Never stops improving',
  akuntabel:
    'Works honestly, responsibly, carefully, with discipline and integrity · Uses public property responsibly, effectively and efficiently · Does not abuse the powers of the post',
  kompeten:
    'Grows with challenges that keep changing · Helps others to learn · Works with the best quality',
  harmonis:
    'Respects everybody whatever their background · Likes to help others · Builds a good place to work',
  loyal:
    'Holds to Pancasila, the constitution of 1945, the republic and its lawful government · Protects the good name of colleagues, leaders, agency and state · Keeps the secrets of the post and the state',
  adaptif: 'Adapts quickly to change · Keeps innovating and being creative · Acts proactively',
  kolaboratif:
    'Lets others contribute · Is open to working together for added value · Puts shared resources to use for common goals',
}
