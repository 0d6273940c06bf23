import { ROLE_NAMES } from '@jejak/shared/org/role'
import { o } from './t.ts'

/** In which role somebody acted; a newer server may know more. */
export function roleText(actingAs: string): string {
  const known = ROLE_NAMES.find((name) => name === actingAs)
  return known ? o(`role.${known}`) : ''
}
