import type { Adapter } from './adapter.ts'

const found = import.meta.glob<Adapter>(['../adapters/*.ts', '!../adapters/*.test.ts'], {
  eager: true,
  import: 'default',
})

/** Every adapter there is: a file in `adapters/` is enough. */
export const adapters: readonly Adapter[] = Object.values(found)

/** The adapter of an address, by exact host over https. A pattern over the whole URL could be fooled. */
export function adapterFor(url: string): Adapter | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, hostname, port } = new URL(url)
  if (protocol !== 'https:' || port !== '') return undefined
  return adapters.find((adapter) => adapter.hosts.includes(hostname))
}

export const adapterOf = (app: string): Adapter | undefined =>
  adapters.find((adapter) => adapter.app === app)
