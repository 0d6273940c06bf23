import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

export default defineConfig({
  srcDir: 'src',
  manifest: { name: 'Jejak' },
  vite: () => ({ plugins: [preact()] }),
})
