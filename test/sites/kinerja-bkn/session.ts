let changeRoute: (path: string) => void = (path) => location.assign(path)

export function installRoute(go: (path: string) => void): void {
  changeRoute = go
}

/** What an expired session does: loads the login page, or only swaps the route. */
export function goToLogin(style: 'load' | 'route'): void {
  if (style === 'load') location.assign('/login')
  else changeRoute('/login')
}

/** The first visit is signed in; later ones have whatever token the login left. */
export function plantSession(session: number): void {
  document.cookie = 'XSRF-TOKEN=CANARY_XSRF; path=/'
  document.cookie = '__Host-kinerja_production_session=CANARY_SESI; path=/; secure'
  localStorage.setItem('user', '{"nama":"CANARY_NAMA","nip":"CANARY_NIP"}')
  if (localStorage.getItem('token') === null) {
    localStorage.setItem('token', `CANARY_TOKEN_${session}`)
  }
}
