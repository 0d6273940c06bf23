import type { Page } from '@playwright/test'
import type { Persona } from '../fixtures/persona.ts'

/** Who decides on the entries of the person signed in on a page. */
export async function findApprover(
  page: Page,
  { url, personas }: { readonly url: string; readonly personas: readonly Persona[] },
): Promise<Persona> {
  const answer = await page.request.get(`${url}/api/me`)
  const me: { approver: { name: string } } = await answer.json()
  const found = personas.find((persona) => persona.name === me.approver.name)
  if (!found) throw new Error('the approver is not among the personas')
  return found
}
