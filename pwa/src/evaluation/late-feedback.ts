import { lazyPart } from '../screen/lazy-page.tsx'

/** In a chunk of its own: it is below what these pages are for. */
export const FeedbackSection = lazyPart(
  async () => (await import('./feedback-section.tsx')).FeedbackSection,
)
