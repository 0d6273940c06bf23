import { isEditable, isSecret, kept, textOf } from './deny.ts'
import { fold, foldedText } from './fold.ts'

/** What the engine lends to capability scripts, so that none of them carries it a second time. */
export const tools = { fold, foldedText, isEditable, isSecret, kept, textOf }
export type Tools = typeof tools
