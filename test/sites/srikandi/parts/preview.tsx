/** The letter itself, from another origin, behind a link that opens for whoever holds it. */
export function Preview({ letter }: { readonly letter: string }) {
  return (
    <iframe
      title="Pratinjau naskah"
      width="100%"
      height="360"
      src={`https://s3.arsip.go.id/srikandi-prod/naskah-view/${letter}.pdf?X-Amz-Expires=3600&X-Amz-Signature=CANARY_SIG`}
    />
  )
}
