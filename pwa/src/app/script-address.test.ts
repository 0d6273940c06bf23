import { expect, test } from 'vitest'
import { serviceWorkerAddress } from './script-address.ts'

test('a browser without Trusted Types is given the address as text', () => {
  expect(serviceWorkerAddress({})).toBe('/service-worker.js')
})

test('the policy vouches for the service worker and for nothing else', () => {
  const made: { name: string; createScriptURL: (address: string) => string }[] = []
  const trustedTypes = {
    createPolicy: (
      name: string,
      { createScriptURL }: { readonly createScriptURL: (address: string) => string },
    ) => {
      made.push({ name, createScriptURL })
      return { createScriptURL }
    },
  }
  expect(serviceWorkerAddress({ trustedTypes })).toBe('/service-worker.js')
  const [policy] = made
  expect(made.map(({ name }) => name)).toEqual(['jejak'])
  for (const address of ['/lain.js', 'https://orang.example/service-worker.js', 'data:,alert(1)'])
    expect(() => policy?.createScriptURL(address)).toThrow('not a script of ours')
})
