import { Button } from '@mui/material'
import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { OutgoingForm } from '../parts/outgoing-form.tsx'
import { QueuePage } from './queue.tsx'

/**
 * The list of registered outgoing letters, and the form of a new one on the same route. Bookmarklets
 * open it with the subject in the query, so the address itself can carry what a letter says.
 */
export function RegistrationPage() {
  const [query] = useSearchParams()
  const [open, setOpen] = useState(query.has('action'))
  if (open) return <OutgoingForm hal={query.get('fill_hal') ?? ''} onDone={() => setOpen(false)} />
  return (
    <>
      <Button onClick={() => setOpen(true)}>Tambah</Button>
      <QueuePage name="registrasi" />
    </>
  )
}
