import type { Me } from '@jejak/shared/org/me'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Hand } from '../data/entries.ts'

export type HereValue = { readonly me: Me; readonly hand: Hand }

/** Who is here and the database that is theirs. Only inside the signed-in shell. */
export const Here = createContext<HereValue | null>(null)

export function useHere(): HereValue {
  const here = useContext(Here)
  if (!here) throw new Error('used outside the signed-in shell')
  return here
}
