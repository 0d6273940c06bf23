/** Where the work of an agency lies: its own domains, and the services that offices use. */
const FAMILIAR = [
  'go.id',
  'desa.id',
  'mil.id',
  'docs.google.com',
  'drive.google.com',
  'mail.google.com',
  'meet.google.com',
  'calendar.google.com',
  'forms.gle',
  'sharepoint.com',
  'onedrive.live.com',
  'office.com',
  'teams.microsoft.com',
  'zoom.us',
]

/**
 * Whether a host is one of an agency or of a service that offices use. Anything else may be right as well: whoever opens
 * it is told that it is outside.
 */
export const isFamiliarHost = (host: string): boolean =>
  FAMILIAR.some((known) => host === known || host.endsWith(`.${known}`))
