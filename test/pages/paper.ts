import { getDocumentProxy } from 'unpdf'

/** Points of PDF in a millimetre. */
const MM = 72 / 25.4
/** No printer reaches the edge of its paper. */
const UNPRINTED_MM = 5

/** What can be selected in a PDF, in the order of the page, and what of it lies where no printer prints. */
export async function readPaper(
  pdf: Buffer,
): Promise<{ readonly text: string; readonly outside: readonly string[] }> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const words: string[] = []
  const outside: string[] = []
  for (let at = 1; at <= document.numPages; at++) {
    const page = await document.getPage(at)
    const [left = 0, , right = 0] = page.view
    const { items } = await page.getTextContent()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      words.push(item.str)
      const from = Number(item.transform[4])
      const edge = UNPRINTED_MM * MM
      if (from < left + edge || from + item.width > right - edge) outside.push(item.str)
    }
  }
  await document.loadingTask.destroy()
  // A word that is cut at the end of a line is whole again, and lines are one.
  return { text: words.join(' ').replace(/\s+/g, ' '), outside }
}
