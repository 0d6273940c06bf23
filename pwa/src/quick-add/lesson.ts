import { signal } from '@preact/signals'

const STORE = 'jejak-lesson'
const LENGTHS: readonly number[] = [35, 40, 45]

/** Minutes of a lesson (jam pelajaran) at the person's school; undefined until they have said so. Kept on this device. */
export const lessonMinutes = signal(stored())

export function setLessonMinutes(minutes: number | undefined): void {
  lessonMinutes.value = minutes
  try {
    if (minutes === undefined) localStorage.removeItem(STORE)
    else localStorage.setItem(STORE, String(minutes))
  } catch {
    // A browser that keeps nothing asks again after a reload.
  }
}

function stored(): number | undefined {
  try {
    const minutes = Number(localStorage.getItem(STORE))
    return LENGTHS.includes(minutes) ? minutes : undefined
  } catch {
    return undefined
  }
}
