import { AuthGate } from './auth-gate.tsx'
import { ErrorBoundary } from './error-boundary.tsx'

/** Everything on the screen. */
export const App = () => (
  <ErrorBoundary>
    <AuthGate />
  </ErrorBoundary>
)
