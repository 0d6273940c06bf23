import '@jejak/shared/look/tokens.css'
import '@jejak/shared/look/base.css'
import '../src/ui/theme.css'
import '../src/ui/controls.css'
import '../src/ui/dialog.css'
import '../src/ui/page-states.css'
import '../src/ui/extras.css'
import '../src/ui/act-bar.css'
import './gaya.css'
import { render } from 'preact'
import { GayaPage } from './gaya-page.tsx'

// This page is not named in `index.html`, so no build carries it: it is for whoever draws the next screen.
const root = document.querySelector('#gaya')
if (root) render(<GayaPage />, root)
