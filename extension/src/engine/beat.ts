const BEAT_MS = 30_000

export type BeatDeps = {
  /** Reports that the page is still looked at, and whether it was edited since the last beat; false when nobody looks. */
  readonly report: (isEdit: boolean) => boolean
  /** An editor in a frame of another origin has the focus. */
  readonly isFrameEdited: () => boolean
  readonly signal: AbortSignal
}

export type Beat = {
  readonly beat: () => void
  /** The app saved a change, or the person edited. */
  readonly saved: () => void
}

/** Every half minute one sign of life; a saved change comes with it, the first one at once. */
export function startBeat({ report, isFrameEdited, signal }: BeatDeps): Beat {
  let isSaved = false
  let editedAt = -BEAT_MS
  const beat = () => {
    if (report(isSaved || isFrameEdited())) isSaved = false
  }
  const timer = setInterval(beat, BEAT_MS)
  signal.addEventListener('abort', () => clearInterval(timer))
  return {
    beat,
    saved() {
      isSaved = true
      if (performance.now() - editedAt < BEAT_MS) return
      editedAt = performance.now()
      beat()
    },
  }
}
