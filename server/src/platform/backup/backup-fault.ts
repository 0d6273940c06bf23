/** Why a backup cannot be made, believed or put back. Each has a sentence in `i18n/id/server`. */
export type BackupProblem =
  | 'none'
  | 'no-manifest'
  | 'other-key'
  | 'newer'
  | 'other-engine'
  | 'damaged-database'
  | 'damaged-files'
  | 'locked'
  | 'running'
  | 'no-tools'
  | 'no-rights'

export class BackupFault extends Error {
  override readonly name = 'BackupFault'
  readonly code: BackupProblem

  constructor(code: BackupProblem, options?: { readonly cause: unknown }) {
    super(`backup: ${code}`, options)
    this.code = code
  }
}
