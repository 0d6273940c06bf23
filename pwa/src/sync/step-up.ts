import { signal } from '@preact/signals'

/** Somebody is being asked for a factor once more, and this takes whether they showed one; null while nobody is. */
export const factorAsked = signal<((isShown: boolean) => void) | null>(null)

let asking: Promise<boolean> | null = null

/** Several acts that ask at once are one question. */
export const askForFactor = (): Promise<boolean> =>
  (asking ??= new Promise<boolean>((resolve) => {
    factorAsked.value = resolve
  }).finally(() => {
    asking = factorAsked.value = null
  }))
