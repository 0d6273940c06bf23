import type { recorder as source } from '../id/recorder.ts'

export const recorder = {
  'state.on': 'Recording: {host}',
  'state.otherSite': 'Not on the list, not recorded',
  'state.offHours': 'Outside working hours, not recorded',
  'state.paused': 'Paused until {time}',
  'state.pausedUntilTomorrow': 'Paused until tomorrow',
  'state.off': 'Off, nothing is recorded',
  'state.notSetUp': 'Not set up, nothing is recorded',
  'state.notKept': 'Not kept since {time}',
} as const satisfies Record<keyof typeof source, string>
