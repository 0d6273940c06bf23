import type { pairing as id } from '../id/pairing.ts'

export const pairing: Record<keyof typeof id, string> = {
  title: 'Connect to Jejak',
  unseen: 'Is your Jejak open in this tab? Connect it without typing an address.',
  show: 'Connect this tab',
  asked:
    'Press “Allow” beside the extension button. The browser opens that site only, and Jejak asks once more.',
  question: 'Is this your Jejak, at {host}?',
  meaning: 'Activities can be sent to this address only, and only when you press Move.',
  replaces: 'The extension is now connected to {host}. That address will be replaced.',
  confirm: 'Yes, connect to {host}',
  connected: 'Connected to {host}.',
  refused: 'Permission was not given, so it is not connected yet.',
  'not-possible':
    'This extension may not ask for that address. It works with .go.id, .ac.id and localhost.',
}
