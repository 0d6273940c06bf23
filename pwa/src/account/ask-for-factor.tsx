import { render } from 'preact'
import { FactorDialog } from './factor-dialog.tsx'

let asking: Promise<boolean> | undefined

/**
 * Asks whoever is signed in for a factor, over whatever is open: that stays as it is, with all that was typed. Several acts
 * that ask at once are one question.
 */
export function askForFactor(): Promise<boolean> {
  asking ??= show().finally(() => (asking = undefined))
  return asking
}

function show(): Promise<boolean> {
  const host = document.body.appendChild(document.createElement('div'))
  return new Promise<boolean>((resolve) => {
    const end = (isShown: boolean) => {
      render(null, host)
      host.remove()
      resolve(isShown)
    }
    render(<FactorDialog onEnd={end} />, host)
  })
}
