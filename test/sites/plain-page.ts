import { readBoot } from './boot.ts'
import { element } from './google-docs/element.ts'

/** What every plain page is started with; a site may have more. */
export type PlainBoot = { readonly locale: 'id' | 'en' }

/** The words of the page's language. */
export const say = (id: string, en: string): string =>
  readBoot<PlainBoot>().locale === 'id' ? id : en

/** Replaces everything that the page shows. */
export function show(...parts: readonly (Node | string)[]): void {
  document.body.replaceChildren(...parts)
}

export function button(name: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, name)
  made.addEventListener('click', onClick)
  return made
}

/** A request of the page's own, as it follows most clicks. True when the server said yes. */
export const ask = async (path: string): Promise<boolean> =>
  (await fetch(`/api-fx/${path}`, { method: 'POST', body: 'CANARY_BODY' })).ok

/** Calls back now and whenever the address changes in place. */
export function onAddress(draw: () => void): void {
  window.addEventListener('hashchange', draw)
  window.addEventListener('popstate', draw)
  draw()
}

export function goTo(path: string, draw: () => void): void {
  history.pushState(null, '', path)
  draw()
}
