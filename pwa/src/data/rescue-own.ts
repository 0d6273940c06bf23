import type { Me } from '@jejak/shared/org/me'
import { saveFile } from '../storage/export.ts'
import { rescue, type Rescued } from '../storage/rescue.ts'
import { call } from '../sync/http.ts'

/**
 * Hands what can still be read of a person's data to the browser's download.
 * @param person who is in front; null when this device cannot tell. Then the server is asked whose session this
 * browser has: what others left here sealed is not given to whoever stands before it.
 * @returns `whose` when nobody could tell
 */
export async function rescueOwn(
  person: Me['person'] | null,
): Promise<Omit<Rescued, 'text'> | 'whose' | 'nothing'> {
  const whose = person ?? (await askWho())
  if (!whose) return 'whose'
  const rescued = await rescue(whose, Date.now())
  if (!rescued || rescued.rows === 0) return 'nothing'
  const { text, ...rest } = rescued
  saveFile('jejak-penyelamatan.json', 'application/json', text)
  return rest
}

async function askWho(): Promise<Me['person'] | undefined> {
  const answer = await call('me', undefined)
  return answer.ok ? answer.value.person : undefined
}
