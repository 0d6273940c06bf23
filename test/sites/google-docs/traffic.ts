/** The file's address without its mode: `/document/u/1/d/<id>`. */
const root = () => location.pathname.replace(/\/[a-z]+$/, '')
const fileId = () => root().split('/').at(-1) ?? ''
const secrets = 'sid=CANARY_SID&vc=1&token=CANARY_TOKEN'

/** The one request that means: the person changed something. */
export function sendSave(): void {
  send('POST', `${root()}/save?id=${fileId()}&${secrets}`, 'CANARY_TEXT')
}

export function sendRename(title: string): void {
  send('POST', `${root()}/rename?id=${fileId()}&${secrets}`, title)
}

/** Goes out for a comment, and also whenever a page is loaded. */
export function sendComment(): void {
  send('POST', `${root()}/docos/p/sync?id=${fileId()}&${secrets}`, 'CANARY_KOMENTAR')
}

/** The heartbeat of an open page, which says nothing about editing. */
export function keepBound(everyMs: number): void {
  const beat = () => send('GET', `${root()}/bind?id=${fileId()}&${secrets}`, null)
  beat()
  setInterval(beat, everyMs)
}

function send(method: string, path: string, body: string | null): void {
  const request = new XMLHttpRequest()
  request.open(method, path)
  request.send(body)
}
