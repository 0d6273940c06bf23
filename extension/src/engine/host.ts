import type { Adapter } from './adapter.ts'

/** Exact names; `*.zoom.us` is any name below zoom.us. A pattern over the whole URL could be fooled. */
export const isHostOf = ({ hosts }: Adapter, hostname: string): boolean =>
  hosts.some((host) =>
    host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host,
  )
