import { useState } from 'react'
import { Button, Heading, Table, Tbody, Td, Th, Thead, Tr } from '@chakra-ui/react'
import { VerifyModal } from './verify-modal.tsx'

type Row = { readonly number: string; readonly isVerified: boolean }

const first: readonly Row[] = [
  { number: '18.05/03.0/000123/LS/1.01.0.00.0.00.01.0000/M/7/2026', isVerified: false },
  { number: '18.05/03.0/000124/LS/1.01.0.00.0.00.01.0000/M/7/2026', isVerified: false },
  { number: '18.05/03.0/000125/LS/1.01.0.00.0.00.01.0000/M/7/2026', isVerified: false },
]

/** A list of SPP with the columns of the real one; the last parts of a row are nobody's business. */
export function Documents() {
  const [rows, setRows] = useState(first)
  const [chosen, setChosen] = useState<string>()
  const verified = (number: string) =>
    setRows(rows.map((row) => (row.number === number ? { ...row, isVerified: true } : row)))
  return (
    <main>
      <Heading as="h1" className="card-title custom-class">
        Surat Permintaan Pembayaran
      </Heading>
      <Table>
        <Thead>
          <Tr>
            {['Nomor', 'Status', 'Tanggal', 'Untuk', 'Nominal', 'Aksi'].map((name) => (
              <Th key={name}>{name}</Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map(({ number, isVerified }) => (
            <Tr key={number}>
              <Td>{number}</Td>
              <Td>{isVerified ? 'Sudah Diverifikasi' : 'Belum Diverifikasi'}</Td>
              <Td>2 Juli 2026</Td>
              <Td>Pembayaran kepada CANARY_PENERIMA</Td>
              <Td>Rp CANARY_NOMINAL</Td>
              <Td>
                <Button onClick={() => setChosen(number)}>Verifikasi</Button>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {chosen !== undefined && (
        <VerifyModal onClose={() => setChosen(undefined)} onDone={() => verified(chosen)} />
      )}
    </main>
  )
}
