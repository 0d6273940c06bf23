import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { readPersonas, type Persona } from '../fixtures/persona.ts'
import type { ReleasedServer } from '../fixtures/released-server.ts'
import { signInPage } from '../pages/sign-in-page.ts'
import { openAt, takePicture } from './camera.ts'

type Size = { readonly width: number; readonly height: number }

/** The demo agency as its people see it: each on a device of their own, signed in at the door. */
export async function openDemo({ url, dataDir, now, openDevice }: ReleasedServer) {
  const personas = await readPersonas(dataDir)
  const named = (name: string): Persona => {
    const found = personas.find((persona) => persona.name === name)
    if (!found) throw new Error(`there is no ${name} in the demo`)
    return found
  }
  return {
    named,
    open: async (who: Persona, size: Size): Promise<Page> => {
      const page = await (await openDevice()).newPage()
      await page.setViewportSize(size)
      await page.goto(url)
      await signInPage(page).signIn(who, now)
      await expect(page.getByRole('heading', { name: 'Hari ini' })).toBeVisible()
      return page
    },
    shoot: async (page: Page, path: string, name: string) => {
      await openAt(page, url + path)
      await takePicture(page, name)
    },
  }
}
