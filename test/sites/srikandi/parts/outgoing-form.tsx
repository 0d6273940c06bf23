import { Button, Grid } from '@mui/material'
import { useDropzone } from 'react-dropzone'
import Swal from 'sweetalert2'
import { post } from '../call.ts'
import { Pick, PickAsync } from './pick.tsx'

const kinds = [
  'NASKAH DINAS',
  'Nota Dinas',
  'Surat Tugas',
  'Surat Undangan',
  'Surat Edaran',
  'Telaahan Staf',
  ...Array.from({ length: 34 }, (_, n) => `Jenis naskah lain ${n + 1}`),
]
const offices = ['Internal Bagian Umum', 'Internal Dinas Kominfo', 'Internal BKPSDMD']
const people = ['CANARY_NAMA', 'CANARY_NAMA dua']

/** Radios with their values; those that no source names are invented. */
const choices = [
  ['is_naskah_final', ['NASKAH KELUAR', 'KONSEP']],
  ['ttd', ['TTE', 'BASAH']],
  ['tipe_tte', ['VISIBLE', 'INVISIBLE']],
] as const

type Props = { readonly hal: string; readonly onDone: () => void }

/** The registration of an outgoing letter. */
export function OutgoingForm({ hal, onDone }: Props) {
  const { getRootProps, getInputProps, acceptedFiles } = useDropzone({
    accept: { 'application/msword': ['.docx', '.doc', '.pdf'] },
  })
  const save = async () => {
    const answer = await post('naskah', {})
    await Swal.fire({
      icon: answer.ok ? 'success' : 'error',
      title: answer.ok ? 'Naskah berhasil disimpan' : answer.message,
    })
    if (answer.ok) onDone()
  }
  return (
    <form
      id="formNaskah"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {choices.map(([name, values]) => (
        <p key={name}>
          {values.map((value, index) => (
            <label key={value}>
              <input type="radio" name={name} value={value} defaultChecked={index === 0} />
              {value}
            </label>
          ))}
        </p>
      ))}
      <Grid container spacing={2}>
        <Pick label="Dikirimkan melalui*" options={['SRIKANDI', 'Surel']} />
        <Pick label="Jenis Naskah*" options={kinds} />
        <Pick
          label="Sifat Naskah*"
          options={['Biasa', 'Penting', 'Terbatas', 'Rahasia', 'Sangat Rahasia']}
        />
        <Pick label="Tingkat Urgensi" options={['Biasa', 'Segera', 'Sangat Segera']} />
        <PickAsync label="Klasifikasi" path="/api-fx/klasifikasi" />
        <Pick label="Diberkaskan Oleh" options={offices} />
        <Pick label="Utama" options={offices} many />
        <Pick label="Tembusan" options={offices} many />
        <Pick label="Verifikator" options={people} many />
        <Pick label="Penandatangan" options={people} />
      </Grid>
      <label>
        Nomor <input name="nomor" />
      </label>
      <label>
        Hal <textarea name="hal" defaultValue={hal} />
      </label>
      <label>
        Isi Ringkas <textarea name="ringkasan" defaultValue="CANARY_RINGKASAN" />
      </label>
      <div {...getRootProps()}>
        <input {...getInputProps()} aria-label="Berkas naskah" />
        Tarik berkas ke sini ({acceptedFiles.length} berkas)
      </div>
      <Button type="submit">Simpan</Button>
    </form>
  )
}
