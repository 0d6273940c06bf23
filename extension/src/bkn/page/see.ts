import { plain } from '@jejak/shared/bkn/fill-entry'

/** Whether a person can see it. */
export const isVisible = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true })

/** Text as a label is compared: lower case, without the marks around it. */
export const labelText = (element: Element): string => labelWords(element.textContent)

export const labelWords = (text: string): string =>
  plain(text).toLowerCase().replace(/[*:]/g, '').trim()

export const textOf = (element: Element | null | undefined): string =>
  plain(element?.textContent ?? '')

/** The page's visible lines. Read in memory to find a few known ones; never kept. */
export const linesOf = (root: HTMLElement): readonly string[] =>
  root.innerText.split('\n').map(plain).filter(Boolean)

export const all = (root: ParentNode, selector: string): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
]

/** Buttons and links with exactly one of these texts. */
export const buttonsWith = (root: ParentNode, texts: readonly string[]): readonly HTMLElement[] =>
  all(root, 'button, a.btn').filter((button) => texts.includes(labelText(button)))
