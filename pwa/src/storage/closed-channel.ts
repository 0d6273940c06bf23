/**
 * With site data blocked, Firefox has `BroadcastChannel` and refuses to make one. Dexie makes one while it is being loaded,
 * and asks beforehand only whether there is such a thing: the whole app would end there, with a blank page. So what
 * cannot be used is not there. Imported before everything else.
 */
try {
  new BroadcastChannel('jejak-try').close()
} catch {
  Reflect.deleteProperty(globalThis, 'BroadcastChannel')
}
