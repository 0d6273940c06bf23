import { isShortName } from '../../evidence/file-name.ts'

export type Links = {
  readonly links: readonly string[]
  /** What stands in the cell and is no link. */
  readonly others: readonly string[]
}

/** Where one link ends and another begins without a space between them. */
const GLUED = /[,;]+(?=https?:\/\/)/gi
const BARE = /^[\w-]+(?:\.[\w-]+)+\/\S*$/
/** Words and marks that only join or announce links. */
const JOINTS = /^(?:dan|&|-|–|—|\+|link|tautan|bukti|foto|dokumen|\d{1,2}[.)]?)?[:,;]?$/i

/**
 * The links of a cell, without the marks that only separate them: "a, b", "(a)", "a;b". An address without https gets it, as the
 * form adds it. A file's short name, which an exported table has, stands for no link and is passed over.
 */
export function readLinks(text: string): Links {
  const words = text.replace(GLUED, ' ').split(/\s+/).map(bare)
  const links: string[] = []
  const others: string[] = []
  for (const word of words) {
    if (/^https?:\/\/./i.test(word)) links.push(word)
    else if (BARE.test(word)) links.push(`https://${word}`)
    else if (!JOINTS.test(word) && !isShortName(word)) others.push(word)
  }
  return { links, others }
}

/** A word without brackets around it and marks behind it; a bracket that belongs to the address stays. */
function bare(word: string): string {
  let text = word.replace(/^[<([{"“']+/, '')
  for (;;) {
    const last = text.at(-1) ?? ''
    const isMark = /[,;.>\]}"”']/.test(last)
    const isLoose = last === ')' && count(text, '(') < count(text, ')')
    if (!isMark && !isLoose) return text
    text = text.slice(0, -1)
  }
}

const count = (text: string, mark: string): number => text.split(mark).length - 1
