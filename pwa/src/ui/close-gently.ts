import { createContext } from 'preact'

/** Closes the dialog around, after asking when something was typed in it. Outside of a dialog there is nothing to ask. */
export const CloseGently = createContext<(close: () => void) => void>((close) => close())
