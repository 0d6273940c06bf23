declare global {
  interface Window {
    /** Written into the page by `servePage`. */
    readonly __boot?: unknown
  }
}

/** What the server put into this page. The same repository wrote it, so its shape is taken on trust. */
export function readBoot<Boot>(): Boot {
  if (window.__boot === undefined) throw new Error('the page was served without its boot data')
  return window.__boot as Boot
}
