import { useNavigate } from 'react-router-dom'
import { cls } from '../variant.ts'

/** Six boxes, one digit each. */
export function OtpPage() {
  const navigate = useNavigate()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        navigate('/beranda')
      }}
    >
      {[1, 2, 3, 4, 5, 6].map((box) => (
        <input
          key={box}
          className={cls('otp-box')}
          aria-label={`Digit OTP ${box}`}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={1}
        />
      ))}
      <button type="submit">Verifikasi</button>
    </form>
  )
}
