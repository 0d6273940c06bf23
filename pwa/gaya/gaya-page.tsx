import css from '@jejak/shared/look/tokens.css?raw'
import * as icons from '@jejak/shared/look/icons'
import { Icon, type IconName } from '../src/ui/icon.tsx'
import { Controls } from './controls.tsx'
import { readTokens } from './read-tokens.ts'
import { TokenView } from './token-view.tsx'

const THEMES = ['system', 'light', 'dark'] as const

function setTheme(theme: (typeof THEMES)[number]): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

const isIcon = (name: string): name is IconName => name in icons

/** All there is to draw a screen with, read from the files that screens are drawn with. */
export const GayaPage = () => (
  <main class="gaya stack-l">
    <header class="stack">
      <h1>Gaya: how Jejak looks</h1>
      <p class="quiet">
        One accent, few lines, little bold. Cards lie on paper by a shadow; their border is drawn
        only for who asks for contrast. Every colour is a token; a sign or word stands beside it.
      </p>
      <p class="row">
        {THEMES.map((theme) => (
          <button key={theme} type="button" class="button" onClick={() => setTheme(theme)}>
            {theme}
          </button>
        ))}
      </p>
    </header>
    <section class="stack" aria-labelledby="controls">
      <h2 id="controls">Controls</h2>
      <Controls />
    </section>
    <section class="stack" aria-labelledby="dense">
      <h2 id="dense">The same in the side panel, one size denser</h2>
      <div class="dense">
        <Controls />
      </div>
    </section>
    {[...readTokens(css)].map(([group, tokens]) => (
      <section key={group} class="stack" aria-label={group}>
        <h2>{group}</h2>
        <ul class="tokens">
          {tokens.map((token) => (
            <TokenView key={token.name} {...token} />
          ))}
        </ul>
      </section>
    ))}
    <section class="stack" aria-labelledby="icons">
      <h2 id="icons">Icons, always beside a word</h2>
      <ul class="tokens">
        {Object.keys(icons)
          .filter(isIcon)
          .map((name) => (
            <li key={name} class="token">
              <Icon name={name} />
              <code>{name}</code>
            </li>
          ))}
      </ul>
    </section>
  </main>
)
