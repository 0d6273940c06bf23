/** Changes that web apps make to their pages without meaning anything by it. */
export type Mutation = (body: HTMLElement, anchor: string) => void

const textNodes = (body: HTMLElement): Text[] => {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (
      node instanceof Text &&
      !node.parentElement?.closest('script, style, svg, textarea, select')
    )
      found.push(node)
  return found
}

const all = (body: HTMLElement, selector: string): Element[] => [...body.querySelectorAll(selector)]

/** Elements whose parent takes any child: rows and options do not. */
const wrappable = (element: Element): boolean =>
  element.parentElement !== null &&
  !element.matches('td, th, tr, thead, tbody, li, option, script, svg *') &&
  !element.parentElement.matches('table, thead, tbody, tr, ul, ol, select, svg, svg *')

/** Words on a page as another language has them. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  Hal: 'Subject',
  'Nomor Naskah': 'Letter Number',
  'Tanggal Naskah': 'Letter Date',
  'Sifat Naskah': 'Confidentiality',
  'Asal Naskah': 'Origin',
  'Detail Naskah': 'Letter Details',
  'Daftar Penandatangan': 'Signatories',
  'Daftar Verifikator': 'Verifiers',
}

export const mutations = {
  'random class names': (body) => {
    for (const element of all(body, '[class]'))
      if (!element.closest('svg')) element.className = `z${Math.random().toString(36).slice(2)}`
  },
  'wrapper divs': (body) => {
    for (const element of all(body, '*')) {
      if (!wrappable(element)) continue
      const wrapper = document.createElement('div')
      element.replaceWith(wrapper)
      wrapper.append(element)
    }
  },
  'text split in spans': (body) => {
    for (const node of textNodes(body)) {
      const text = node.data
      if (text.trim().length < 4) continue
      const half = Math.floor(text.length / 2)
      const parts = [text.slice(0, half), text.slice(half)].map((part) => {
        const span = document.createElement('span')
        span.textContent = part
        return span
      })
      node.replaceWith(...parts)
    }
  },
  'no-break and double spaces': (body) => {
    textNodes(body).forEach((node, index) => {
      node.data = node.data.replaceAll(' ', index % 2 === 0 ? '\u00a0' : '  ')
    })
    document.title = document.title.replaceAll(' ', '\u00a0')
  },
  'upper-case labels': (body) => {
    for (const element of all(body, 'label, th, dt, h1, h2, h3, h4, h5, p, span, div, button'))
      if (element.childElementCount === 0 && (element.textContent ?? '').length < 25)
        element.textContent = (element.textContent ?? '').toUpperCase()
  },
  'words of another language': (body) => {
    for (const node of textNodes(body)) {
      const other = OTHER_WORDS[node.data.replace(/[\s:*]+$/, '').trim()]
      if (other !== undefined) node.data = other
    }
  },
  'not drawn yet': (body) => body.replaceChildren(),
  'anchor removed': (body, anchor) => {
    for (const element of all(document.documentElement, anchor)) element.remove()
    for (const node of textNodes(body)) if (node.data.trim() === anchor) node.remove()
  },
  'anchor twice': (body, anchor) => {
    const first = all(document.documentElement, anchor)[0]
    if (first === undefined) return
    const second = first.cloneNode(true)
    if (second instanceof HTMLElement && first.closest('head') === null) {
      for (const node of textNodes(second)) node.data = 'CANARY_GANDA'
      body.append(second)
    }
  },
  'title node replaced': () => {
    const title = document.createElement('title')
    title.textContent = document.title
    document.querySelector('title')?.replaceWith(title)
  },
  'nodes drawn again': (body) => {
    for (const child of all(body, ':scope > *')) child.replaceWith(child.cloneNode(true))
  },
  'five thousand rows': (body) => {
    const rows = document.createElement('table')
    rows.innerHTML = '<tr><td>Hal</td><td>CANARY_BARIS</td></tr>'.repeat(5000)
    body.append(rows)
  },
} satisfies Record<string, Mutation>

export type MutationName = keyof typeof mutations
