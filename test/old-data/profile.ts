/** A browser's stored data as JSON. Bytes are `{ $bytes, as }`, what JSON would lose is `{ $undefined: true }`. */
export type StoreShape = {
  readonly name: string
  readonly keyPath: string | readonly string[] | null
  readonly autoIncrement: boolean
  readonly indexes: readonly {
    readonly name: string
    readonly keyPath: string | readonly string[]
    readonly unique: boolean
    readonly multiEntry: boolean
  }[]
  readonly rows: readonly unknown[]
}
export type FrozenDatabase = {
  readonly name: string
  readonly version: number
  readonly stores: readonly StoreShape[]
}

/** Every IndexedDB database of the page's origin. Sent to a browser as it stands; every store must have inline keys. */
export async function readProfile(): Promise<FrozenDatabase[]> {
  const wait = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('unreadable')))
    })
  const encode = async (value: unknown): Promise<unknown> => {
    if (value === undefined) return { $undefined: true }
    if (typeof value !== 'object' || value === null) return value
    if (value instanceof Blob) {
      return { ...Object(await encode(await value.arrayBuffer())), as: 'Blob', type: value.type }
    }
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      const bytes =
        value instanceof ArrayBuffer
          ? new Uint8Array(value)
          : new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
      const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
      return { $bytes: btoa(text), as: value instanceof ArrayBuffer ? 'ArrayBuffer' : 'Uint8Array' }
    }
    if (Array.isArray(value)) return Promise.all(value.map(encode))
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error('not plain data')
    const pairs = Object.entries(value).map(async ([key, of]) => [key, await encode(of)] as const)
    return Object.fromEntries(await Promise.all(pairs))
  }
  const databases: FrozenDatabase[] = []
  const names = (await indexedDB.databases()).flatMap(({ name }) => (name ? [name] : []))
  for (const name of names.toSorted()) {
    const database = await wait(indexedDB.open(name))
    const stores: StoreShape[] = []
    for (const storeName of database.objectStoreNames) {
      const store = database.transaction(storeName).objectStore(storeName)
      const indexes = [...store.indexNames].map((indexName) => {
        const { keyPath, unique, multiEntry } = store.index(indexName)
        return { name: indexName, keyPath, unique, multiEntry }
      })
      const { keyPath, autoIncrement } = store
      const rows: unknown = await encode(await wait(store.getAll()))
      stores.push({ name: storeName, keyPath, autoIncrement, indexes, rows: rows as unknown[] })
    }
    databases.push({ name, version: database.version, stores })
    database.close()
  }
  return databases
}

/** Makes the databases with their old versions, stores and rows. Sent to a browser as it stands. */
export async function restoreProfile(databases: readonly FrozenDatabase[]): Promise<void> {
  const decode = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(decode)
    if ('$undefined' in value) return undefined
    if ('$bytes' in value) {
      const bytes = Uint8Array.from(atob(String(value.$bytes)), (char) => char.charCodeAt(0))
      const { as, type } = value as { as?: unknown; type?: unknown }
      if (as === 'Blob') return new Blob([bytes], { type: String(type) })
      return as === 'ArrayBuffer' ? bytes.buffer : bytes
    }
    return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, decode(of)]))
  }
  const keys = (path: string | readonly string[]) => (typeof path === 'string' ? path : [...path])
  for (const { name, version, stores } of databases) {
    const opening = indexedDB.open(name, version)
    await new Promise<void>((resolve, reject) => {
      opening.addEventListener('error', () => reject(opening.error ?? new Error('unwritable')))
      opening.addEventListener('upgradeneeded', () => {
        for (const { keyPath, autoIncrement, indexes, ...store } of stores) {
          const made = opening.result.createObjectStore(store.name, {
            keyPath: keyPath === null ? null : keys(keyPath),
            autoIncrement,
          })
          for (const { unique, multiEntry, ...index } of indexes) {
            made.createIndex(index.name, keys(index.keyPath), { unique, multiEntry })
          }
          for (const row of store.rows) made.add(decode(row))
        }
      })
      opening.addEventListener('success', () => resolve())
    })
    opening.result.close()
  }
}
