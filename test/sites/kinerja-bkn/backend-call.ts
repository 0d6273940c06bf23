import { fx } from './fx.ts'
import { goToLogin } from './session.ts'

export type Answer<Body> =
  | { readonly status: 200; readonly body: Body }
  | { readonly status: 422; readonly errors: Readonly<Record<string, string>> }
  | { readonly status: 401 | 500 }

/** Asks the replica's own backend; an expired session leads to the login page, as in the real app. */
export async function call<Body>(path: string, posted?: unknown): Promise<Answer<Body>> {
  const headers = {
    authorization: `Bearer ${localStorage.getItem('token') ?? ''}`,
    'content-type': 'application/json',
  }
  const response = await fetch(
    `/api${path}`,
    posted === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(posted) },
  )
  if (response.status === 401) {
    goToLogin(fx.expiry)
    return { status: 401 }
  }
  if (response.status === 422) {
    const { errors }: { errors: Record<string, string> } = await response.json()
    return { status: 422, errors }
  }
  if (!response.ok) return { status: 500 }
  const body: Body = await response.json()
  return { status: 200, body }
}
