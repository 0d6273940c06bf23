/** The part of Trusted Types that this page uses; the DOM types of TypeScript do not have it. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

const SERVICE_WORKER = '/service-worker.js'

/**
 * The address of the service worker, as a browser takes it under `require-trusted-types-for 'script'`. The policy of
 * this name is the only one that the server's header allows, and it vouches for this one address: whatever text reaches
 * a page, no script, no markup and no other worker is made of it. Called once; a second policy of the name is refused.
 */
export function serviceWorkerAddress(
  { trustedTypes }: { readonly trustedTypes?: TrustedTypes } = globalThis as object,
): string {
  if (!trustedTypes) return SERVICE_WORKER
  const policy = trustedTypes.createPolicy('jejak', {
    createScriptURL: (address) => {
      if (address !== SERVICE_WORKER) throw new TypeError('not a script of ours')
      return address
    },
  })
  return policy.createScriptURL(SERVICE_WORKER)
}
