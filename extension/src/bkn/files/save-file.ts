/** Offers a file for download; the browser asks where, as for any other. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own reference by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

export const textFile = (text: string): Blob => new Blob([text], { type: 'text/csv;charset=utf-8' })
