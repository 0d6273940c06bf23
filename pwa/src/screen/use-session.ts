import type { Me } from '@jejak/shared/org/me'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { DataContext } from '../storage/data-context.ts'

export type SessionValue = { readonly me: Me; readonly context: DataContext }

/** The person who is signed in and the database that is theirs. Provided by the signed-in shell. */
export const SessionContext = createContext<SessionValue | null>(null)

/** Throws outside the signed-in shell: a page that asks for a person is never drawn without one. */
export function useSession(): SessionValue {
  const value = useContext(SessionContext)
  if (!value) throw new Error('used outside the signed-in shell')
  return value
}
