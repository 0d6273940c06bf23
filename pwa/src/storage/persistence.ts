/** Asks the browser not to clear our database when it runs short. Asked after the first entry: then it means something. */
export async function askToPersist(): Promise<void> {
  if (!('storage' in navigator) || (await navigator.storage.persisted())) return
  await navigator.storage.persist()
}

export type StorageState = { readonly isPersistent: boolean; readonly usedBytes: number }

export async function readStorage(): Promise<StorageState> {
  const [isPersistent, estimate] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ])
  return { isPersistent, usedBytes: estimate.usage ?? 0 }
}
