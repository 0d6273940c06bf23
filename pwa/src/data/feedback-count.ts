import { signal } from '@preact/signals'

/** Feedback to open and questions to answer: as `me` says, and less by what was done since. */
export const feedbackCount = signal(0)
