/**
 * Who may administer: all but content; the same in a subtree; periods, calendars and the progress of filling. None of
 * them reads entries.
 */
export const ROLE_NAMES = ['admin-instansi', 'admin-unor', 'pengelola-kinerja'] as const
export type RoleName = (typeof ROLE_NAMES)[number]
