import { defineBackground } from 'wxt/utils/define-background'
import { startBackground } from '../worker/start-worker.ts'

export default defineBackground(startBackground)
