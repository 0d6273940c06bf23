import type { extensionHint as source } from '../id/extension-hint.ts'

export const extensionHint = {
  'extension.title': 'Let the extension help you remember',
  'extension.text':
    'The Jejak extension watches only the work apps you switch on and suggests activities. Its records stay on this computer. You need not use it.',
  'extension.step1': 'Download the file and unpack it into a folder.',
  'extension.step2': 'Open chrome://extensions and switch on Developer mode.',
  'extension.step3': 'Choose “Load unpacked” and pick that folder.',
  'extension.step4':
    'Come back to this page, click the Jejak button in the toolbar of the browser, then press Connect. No address has to be typed.',
  'extension.download': 'Download the extension',
} as const satisfies Record<keyof typeof source, string>
