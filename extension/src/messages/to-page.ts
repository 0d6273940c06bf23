/** To the script of a watched page: its tab came to the front, report again what it shows. */
export const LOOK_AGAIN = 'look'

/** To the script of a page of Jejak: there is something to ask the worker for. */
export const NEWS = 'handoff:wake'
