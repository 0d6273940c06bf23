import { Button, TextField } from '@mui/material'
import { useState } from 'react'
import Swal from 'sweetalert2'
import { post } from '../call.ts'
import { Section } from './section.tsx'

/** The electronic signature: number, passphrase, a question, a wait, an outcome, a reload. */
export function TteForm({ letter }: { readonly letter: string }) {
  const [nomor, setNomor] = useState('')
  const [key, setKey] = useState('')
  const takeNumber = async () => {
    const response = await fetch(`/api-fx/nomor/${letter}`)
    const answer: { nomor: string } = await response.json()
    setNomor(answer.nomor)
  }
  return (
    <Section heading="Form TTE" startsOpen>
      <form
        id="formTte"
        onSubmit={(event) => {
          event.preventDefault()
          void sign(letter, key)
        }}
      >
        <input
          name="nomor"
          placeholder="Masukkan nomor naskah"
          value={nomor}
          onChange={(event) => setNomor(event.target.value)}
        />
        <Button onClick={() => void takeNumber()}>Ambil Nomor</Button>
        <TextField
          name="key"
          type="password"
          label="Passphrase"
          autoComplete="off"
          value={key}
          onChange={(event) => setKey(event.target.value)}
        />
      </form>
      <Button type="submit" form="formTte">
        Tandatangani
      </Button>
    </Section>
  )
}

async function sign(letter: string, key: string): Promise<void> {
  const question = await Swal.fire({
    icon: 'question',
    title: 'Tandatangani naskah ini?',
    showCancelButton: true,
    confirmButtonText: 'Ya, Tandatangani',
    cancelButtonText: 'Batal',
  })
  if (!question.isConfirmed) return
  void Swal.fire({
    title: 'Mohon tunggu',
    allowOutsideClick: false,
    didOpen: () => Swal.showLoading(),
  })
  const answer = await post('tte', { id: letter, key })
  if (!answer.ok) {
    await Swal.fire({
      icon: 'error',
      title: 'Gagal',
      text: answer.message,
      confirmButtonText: 'OK',
    })
    return
  }
  await Swal.fire({
    icon: 'success',
    title: 'Berhasil',
    text: 'Naskah telah ditandatangani',
    confirmButtonText: 'OK',
  })
  location.reload()
}
