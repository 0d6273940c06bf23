import { element } from './element.ts'
import type { DocsBoot, Kind } from './file.ts'

/** Sheets of a workbook, slides of a deck, halves of a form: each only another fragment of one address. */
const parts: Readonly<Record<Kind, readonly (readonly [string, string])[]>> = {
  document: [],
  spreadsheets: [
    ['Lembar 1', 'gid=0'],
    ['CANARY_LEMBAR', 'gid=173205080'],
  ],
  presentation: [
    ['1', 'slide=id.p'],
    ['2', 'slide=id.g2c4_0_1'],
  ],
  forms: [
    ['Pertanyaan', 'questions'],
    ['Jawaban', 'responses'],
  ],
}

export function addParts(boot: DocsBoot): void {
  const bar = element('nav', { 'aria-label': 'Bagian' })
  for (const [name, hash] of parts[boot.file.kind]) {
    const button = element('button', { type: 'button' }, name)
    button.addEventListener('click', () => {
      location.hash = hash
    })
    bar.append(button)
  }
  document.body.append(bar)
}
