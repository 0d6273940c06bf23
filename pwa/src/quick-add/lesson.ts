import { signal } from '@preact/signals'
import { keepPreference, readPreference } from '../storage/preference.ts'

const LENGTHS: readonly number[] = [35, 40, 45]

/** Minutes of a lesson (jam pelajaran) at the person's school; undefined until they have said so. Kept on this device. */
export const lessonMinutes = signal(stored())

export function setLessonMinutes(minutes: number | undefined): void {
  lessonMinutes.value = minutes
  keepPreference('jejak-lesson', String(minutes ?? ''))
}

function stored(): number | undefined {
  const minutes = Number(readPreference('jejak-lesson'))
  return LENGTHS.includes(minutes) ? minutes : undefined
}
