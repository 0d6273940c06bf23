import { useState } from 'react'
import {
  Button,
  Modal,
  ModalBody,
  ModalContent,
  ModalFooter,
  ModalHeader,
  ModalOverlay,
} from '@chakra-ui/react'

type Step = 'question' | 'waiting' | 'done' | 'failed'

const TITLES: Readonly<Record<Step, string>> = {
  question: 'Verifikasi SPP',
  waiting: 'Verifikasi SPP',
  done: 'Verifikasi SPP Berhasil',
  failed: 'Verifikasi SPP Gagal',
}

/** One modal whose header says first what is asked, then what came of it. */
export function VerifyModal(props: { readonly onClose: () => void; readonly onDone: () => void }) {
  const [step, setStep] = useState<Step>('question')
  const verify = async () => {
    setStep('waiting')
    const { ok } = await fetch('/api-fx/spp/verifikasi', { method: 'POST', body: 'CANARY_BODY' })
    setStep(ok ? 'done' : 'failed')
    if (ok) props.onDone()
  }
  return (
    <Modal isOpen onClose={props.onClose}>
      <ModalOverlay />
      <ModalContent>
        <ModalHeader>{TITLES[step]}</ModalHeader>
        <ModalBody>Sebesar Rp CANARY_NOMINAL ke rekening CANARY_REKENING</ModalBody>
        <ModalFooter>
          {step === 'question' && (
            <Button onClick={() => void verify()}>Verifikasi Sekarang</Button>
          )}
          <Button onClick={props.onClose}>Tutup</Button>
        </ModalFooter>
      </ModalContent>
    </Modal>
  )
}
