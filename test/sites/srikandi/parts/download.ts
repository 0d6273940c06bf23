/** A download that navigates nowhere: the browser still announces a navigation to its address. */
export function downloadLetter(letter: string): void {
  clickLink(
    `https://s3.arsip.go.id/srikandi-prod/naskah-dinas-keluar/${letter}.pdf?X-Amz-Signature=CANARY_SIG`,
    '',
  )
}

/** A download made in the page itself, under a `blob:` address. */
export function downloadSummary(letter: string): void {
  const url = URL.createObjectURL(new Blob([`CANARY_RINGKASAN ${letter}`]))
  clickLink(url, 'ringkasan.txt')
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

function clickLink(href: string, download: string): void {
  const link = document.createElement('a')
  link.href = href
  if (download !== '') link.download = download
  document.body.append(link)
  link.click()
  link.remove()
}
