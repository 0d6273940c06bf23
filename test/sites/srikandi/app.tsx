import { useEffect } from 'react'
import { BrowserRouter, Route, Routes, useLocation, useNavigate } from 'react-router-dom'
import { fx, installFx } from './fx.ts'
import { DispositionPage } from './pages/disposition.tsx'
import { FilingPage } from './pages/filing.tsx'
import { HomePage } from './pages/home.tsx'
import { IncomingPage } from './pages/incoming.tsx'
import { IncomingRegistrationPage } from './pages/incoming-registration.tsx'
import { LoginPage } from './pages/login.tsx'
import { OtpPage } from './pages/otp.tsx'
import { QueuePage } from './pages/queue.tsx'
import { RegistrationPage } from './pages/registration.tsx'
import { SigningPage } from './pages/signing.tsx'
import { UnknownPage } from './pages/unknown.tsx'
import { VerificationPage } from './pages/verification.tsx'
import { Layout } from './parts/layout.tsx'
import { INCOMING, OUTGOING } from './paths.ts'

export function App() {
  return (
    <BrowserRouter>
      <Wiring />
      <Routes>
        <Route path="/auth/login" element={<LoginPage />} />
        <Route path="/auth/otp" element={<OtpPage />} />
        <Route element={<Layout />}>
          <Route path="/" element={<HomePage />} />
          <Route path="/beranda" element={<HomePage />} />
          <Route path={`${OUTGOING}/registrasi-naskah-keluar`} element={<RegistrationPage />} />
          <Route path={`${OUTGOING}/verifikasi-naskah`} element={<QueuePage name="verifikasi" />} />
          <Route path={`${OUTGOING}/verifikasi-naskah/detail`} element={<VerificationPage />} />
          <Route
            path={`${OUTGOING}/tandatangan-naskah`}
            element={<QueuePage name="tandatangan" />}
          />
          <Route path={`${OUTGOING}/tandatangan-naskah/detail`} element={<SigningPage />} />
          <Route path={`${OUTGOING}/log-naskah-keluar`} element={<QueuePage name="log" />} />
          <Route path={`${INCOMING}/naskah-dinas-masuk`} element={<QueuePage name="masuk" />} />
          <Route path={`${INCOMING}/naskah-dinas-masuk/detail`} element={<IncomingPage />} />
          <Route
            path={`${INCOMING}/registrasi-naskah-masuk`}
            element={<IncomingRegistrationPage />}
          />
          <Route path="/x-disposisi-masuk" element={<QueuePage name="disposisi-masuk" />} />
          <Route path="/x-disposisi-masuk/detail" element={<DispositionPage />} />
          <Route path="/x-disposisi-keluar" element={<QueuePage name="disposisi-keluar" />} />
          <Route path="/pemberkasan-arsip/daftar-berkas" element={<FilingPage />} />
          <Route path="*" element={<UnknownPage />} />
        </Route>
      </Routes>
    </BrowserRouter>
  )
}

/** Lets a test move the page, and names the page in its title where that variant is on. */
function Wiring() {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  useEffect(() => installFx(navigate), [navigate])
  useEffect(() => {
    const name = pathname.split('/').at(-1)?.replaceAll('-', ' ') ?? ''
    document.title = fx.titles === 'page' ? `${name} | SRIKANDI` : 'SRIKANDI'
  }, [pathname])
  return null
}
