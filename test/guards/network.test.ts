import { expect, test } from 'vitest'
import { readShipped } from './source.ts'
import { visitSyntax } from './syntax.ts'

const NETWORK =
  /^(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts)$/

test('the extension has no word for the network', () => {
  const spoken: string[] = []
  for (const source of readShipped('extension')) {
    visitSyntax(source, (node) => {
      if (node.type === 'Identifier' && NETWORK.test(String(node['name']))) {
        spoken.push(`${source.path}: ${String(node['name'])}`)
      }
    })
  }
  expect(spoken).toEqual([])
})
