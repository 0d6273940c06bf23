import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import { unstable_ClassNameGenerator as classNames } from '@mui/material/className'
import { createRoot } from 'react-dom/client'
import { fx } from './fx.ts'
import { randomName } from './variant.ts'

// MUI fixes its class names when its modules are first read, so the app is imported after this.
if (fx.classes === 'random') classNames.configure(randomName)
const cache = createCache({
  key: fx.classes === 'random' ? randomName('css').replace(/[^a-z]/g, 'q') : 'css',
})

localStorage.setItem('@secure.s.access_token', 'CANARY_TOKEN')
localStorage.setItem('@secure.s.users', 'CANARY_USER')

const { App } = await import('./app.tsx')
const root = document.getElementById('root')
if (root === null) throw new Error('index.html lost its root')
createRoot(root).render(
  <CacheProvider value={cache}>
    <App />
  </CacheProvider>,
)
