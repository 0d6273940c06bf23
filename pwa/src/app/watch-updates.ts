const HOUR_MS = 3_600_000
/** A new worker takes over within a second or two; whoever has pressed does not wait longer than this. */
const TAKEN_OVER_MS = 8_000

/**
 * `ready`: a new version waits for a yes. `taken`: another tab has said yes, and this page is what is left of the old
 * version. `taking`: this tab has said yes. `unkept`: it has, but what stands in forms could not be put on disk.
 */
export type UpdateState = 'none' | 'ready' | 'taken' | 'taking' | 'unkept'

type Options = {
  /** Of the service worker's script. */
  readonly address: string
  readonly container: Pick<ServiceWorkerContainer, 'controller' | 'register' | 'addEventListener'>
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener'>
  readonly show: (state: UpdateState) => void
  /** Puts on disk what stands in forms. */
  readonly flush: () => Promise<void>
  readonly reload: () => void
}

export type Updates = {
  /** Takes the new version and loads the page again. `force`: also when what stands in forms cannot be kept. */
  take(force?: 'force'): Promise<void>
}

/**
 * Registers the service worker and tells what is to be said of a new version. The yes is given once for the whole
 * browser, and its events reach a tab before it listens, or not at all while it sleeps. So each tab looks at what is
 * so (`controller`, `waiting`), and an event is only a reason to look.
 */
export function watchUpdates({ address, container, page, show, flush, reload }: Options): Updates {
  let servedBy = container.controller
  let registration: ServiceWorkerRegistration | undefined
  let state: UpdateState = 'none'

  const become = (next: UpdateState) => {
    if (next !== state) show((state = next))
  }
  const notice = () => {
    const now = container.controller
    // The first worker claims the page that brought it: one and the same version.
    servedBy ??= now
    const isTaken = now !== servedBy
    if (state === 'taking') return void (isTaken && reload())
    if (state === 'unkept') return
    if (isTaken) become('taken')
    // Without an active one it is the first, which waits for nobody.
    else become(registration?.waiting && registration.active ? 'ready' : 'none')
  }
  const register = async () => {
    registration = await container.register(address)
    registration.addEventListener('updatefound', () => {
      registration?.installing?.addEventListener('statechange', notice)
    })
  }
  const look = async () => {
    // No network, a server that is down, a portal's page instead of the script: the next look will tell.
    await (registration ? registration.update() : register()).catch(() => undefined)
    notice()
  }
  const lookWhenVisible = () => {
    if (page.visibilityState !== 'visible') return
    notice()
    void look()
  }

  container.addEventListener('controllerchange', notice)
  page.addEventListener('visibilitychange', lookWhenVisible)
  setInterval(() => void look(), HOUR_MS)
  void look()

  return {
    take: async (force) => {
      become('taking')
      const isKept = await flush().then(
        () => true,
        () => false,
      )
      if (!isKept && force === undefined) return become('unkept')
      const waiting = registration?.waiting
      // Another tab was first: the next load is of the new version.
      if (!waiting) return reload()
      waiting.addEventListener('statechange', () => waiting.state === 'activated' && reload())
      setTimeout(reload, TAKEN_OVER_MS)
      waiting.postMessage({ type: 'SKIP_WAITING' })
    },
  }
}
