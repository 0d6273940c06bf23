import { useNavigate } from 'react-router-dom'

/** Everything on this page is a secret; an observer that looks here is broken. */
export function LoginPage() {
  const navigate = useNavigate()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        navigate('/auth/otp')
      }}
    >
      <input name="username" aria-label="Nama pengguna" defaultValue="CANARY_USER" />
      <input name="password" type="password" aria-label="Kata sandi" defaultValue="CANARY_PASS" />
      <svg width="80" height="24" role="img" aria-label="captcha">
        <text y="16">CANARY_CAPTCHA</text>
      </svg>
      <input name="captcha" aria-label="Captcha" />
      <button type="submit">Masuk</button>
    </form>
  )
}
