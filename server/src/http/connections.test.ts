import { once } from 'node:events'
import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { CONNECTIONS } from '../platform/budgets.ts'
import { keepRoom, limitBodies } from './connections.ts'

const MOST = 200
let server: Server
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
})

async function listen(options: { readonly headersTimeout: number }) {
  server = createServer(
    { ...CONNECTIONS, connectionsCheckingInterval: 20, ...options },
    (_, response) => response.end('ok'),
  )
  keepRoom(server, MOST)
  server.listen(0)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** A connection that has begun its headers and says no more. */
async function creep(port: number): Promise<Socket> {
  const socket = connect(port)
  sockets.push(socket)
  socket.on('error', () => {}).resume()
  await once(socket, 'connect')
  socket.write('GET / HTTP/1.1\r\nHost: a\r\nX-a: ')
  return socket
}

const ask = (port: number) =>
  new Promise<number>((answered, failed) => {
    get({ port, agent: false }, (response) => answered(response.resume().statusCode ?? 0)).once(
      'error',
      failed,
    )
  })
const countOpen = () =>
  new Promise<number>((found, failed) =>
    server.getConnections((error, count) => (error ? failed(error) : found(count))),
  )

test('1,500 connections that creep hold no more than there is room for, and people are answered meanwhile', async () => {
  const port = await listen({ headersTimeout: 60_000 })
  for (let at = 0; at < 15; at++) {
    await Promise.all(Array.from({ length: 100 }, () => creep(port)))
    expect(await ask(port)).toBe(200)
  }
  await expect.poll(countOpen).toBeLessThanOrEqual(MOST + 1)
}, 30_000)

test('a connection that has not said its headers in time is closed', async () => {
  const port = await listen({ headersTimeout: 100 })
  const creeping = await Promise.all(Array.from({ length: 50 }, () => creep(port)))
  await expect
    .poll(() => creeping.filter((socket) => socket.closed || socket.readableEnded).length, {
      timeout: 5000,
    })
    .toBe(50)
  expect(await ask(port)).toBe(200)
})

test('a body that is not here in time ends its request, and a file may take longer', async () => {
  const port = await listen({ headersTimeout: 1000 })
  limitBodies(server, 100)
  const begin = async (method: string) => {
    const socket = connect(port)
    sockets.push(socket)
    socket.on('error', () => {}).resume()
    const heard = once(server, 'request')
    socket.write(`${method} / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n{`)
    const [request] = (await heard) as [IncomingMessage]
    return { socket, request }
  }
  const [file, json] = [await begin('PUT'), await begin('POST')]
  await once(json.socket, 'close')
  expect([file.request.destroyed, json.request.destroyed]).toEqual([false, true])
})

test('headers beyond 16 kB are refused', async () => {
  const port = await listen({ headersTimeout: 1000 })
  const status = await new Promise<number>((answered, failed) => {
    get({ port, agent: false, headers: { 'x-a': 'a'.repeat(17_000) } }, (response) =>
      answered(response.resume().statusCode ?? 0),
    ).once('error', failed)
  })
  expect(status).toBe(431)
})
