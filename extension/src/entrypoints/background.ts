import { defineBackground } from 'wxt/utils/define-background'
import { startBackground } from '../capture/background.ts'

export default defineBackground(startBackground)
