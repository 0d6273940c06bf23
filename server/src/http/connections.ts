import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Keeps room for people at the socket. A connection that sends nothing, or its headers letter by letter, costs nobody
 * anything until there are too many: then the one that has been without a request longest makes room for the new one.
 * A limit that refuses new connections would hand the door to whoever fills it first.
 */
export function keepRoom(server: Server, most: number): void {
  // In the order in which they came to be without a request.
  const silent = new Set<Socket>()
  let open = 0

  server.on('connection', (socket: Socket) => {
    open += 1
    silent.add(socket)
    socket.once('close', () => {
      open -= 1
      silent.delete(socket)
    })
    if (open <= most) return
    const [oldest] = silent
    oldest?.destroy()
  })
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    silent.delete(socket)
    response.once('close', () => {
      if (!socket.destroyed) silent.add(socket)
    })
  })
}

/**
 * Ends a request whose body is not here in time. Node's own limit is one for all requests, and a file over a slow line
 * needs many times what is enough for JSON; nobody sends a file who is not signed in.
 */
export function limitBodies(server: Server, ms: number): void {
  server.on('request', (request: IncomingMessage) => {
    if (request.method === 'PUT' || request.complete) return
    const timer = setTimeout(() => {
      if (!request.complete) request.destroy()
    }, ms)
    request.once('close', () => clearTimeout(timer))
  })
}
