import { createRoot } from 'react-dom/client'
import { ChakraProvider } from '@chakra-ui/react'
import { Documents } from './documents.tsx'

const root = document.querySelector('#root')
if (root === null) throw new Error('no root in the page')
document.title = 'SIPD Kementerian Dalam Negeri'
createRoot(root).render(
  <ChakraProvider>
    <Documents />
  </ChakraProvider>,
)
