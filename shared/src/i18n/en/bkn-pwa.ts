import type { bknPwa as id } from '../id/bkn-pwa.ts'

export const bknPwa = {
  'import.title': 'Import from e-Kinerja',
  'import.ready':
    'The plan from e-Kinerja has come from the extension: SKP {year}, {rhk} RHK, {actions} rencana aksi.',
  'import.look': 'See what changes',
  'import.how': 'Take the SKP from e-Kinerja BKN',
  'import.step1': 'On a computer, open the Jejak panel and choose e-Kinerja.',
  'import.step2':
    'Open the SKP, Penilaian and Rencana Aksi pages of e-Kinerja and press “Read the open page” on each.',
  'import.step3':
    'Press “Send the plan to Jejak”. What would change is shown here first, and saved only when you agree.',
  'import.of': 'Import SKP {year} from e-Kinerja',
  'import.into':
    'Goes into the acting (Plt) SKP {post}. For the SKP of your own post, go back and choose that one first.',
  'import.readAt': 'Received on {day} at {time}.',
  'import.same': 'No difference from the SKP kept in Jejak.',
  'import.count.new': '{n} new',
  'import.count.renamed': '{n} renamed',
  'import.count.changed': '{n} changed',
  'import.count.gone': '{n} gone',
  'import.all': 'Show also what is unchanged',
  'import.mark.new': 'New',
  'import.mark.renamed': 'Renamed',
  'import.mark.changed': 'Changed',
  'import.mark.gone': 'Gone',
  'import.mark.kept': 'Kept',
  'import.mark.same': 'Unchanged',
  'import.was': 'before',
  'import.now': 'now',
  'import.keptText': 'No longer in e-Kinerja, but your entries still use it.',
  'import.isSame': 'This is the same one under another name. Its entries go along.',
  'import.notSame': 'It is the same after all, only renamed',
  'import.unknown':
    'The agency has not made these periods in Jejak. Their rencana aksi cannot be taken over:',
  'import.unknownHelp':
    'Ask the performance team to add them with the same dates, then send the plan again.',
  'import.period': '{from} – {to}',
  'import.oldPeriod': 'Old period',
  'import.indikator': 'Indikator',
  'import.rencanaAksi': 'Rencana aksi · {period}',
  'import.save': 'Save to the SKP',
  'import.saveOffline': 'Keep as a draft on this device',
  'import.offline':
    'No internet connection. The import is kept as an SKP draft on this device, and you save it once you are connected again.',
  'import.saved': 'SKP {year} was updated from e-Kinerja.',
  'import.undone': 'The import was undone. What was sent is still here.',
  'import.undoFailed': 'The SKP has changed again, so the import was not undone.',
  'import.moved':
    'This SKP has just changed on another device. The list below is up to date; look once more.',
  'import.standing':
    'This SKP was submitted or approved. Withdraw it or begin an adendum on the page of the SKP, then come back to this import.',
  'import.later': 'Later',
  'import.drop': 'Discard what was sent',
  'import.dropped': 'What came from e-Kinerja was discarded. Your SKP has not changed.',
  'import.done': 'Done',
  'page.title': 'Fill e-Kinerja',
  'page.lead':
    'Choose what goes into Progress Harian. The Jejak extension fills it, after you press its button.',
  'page.from': 'From',
  'page.to': 'To',
  'page.period': 'Period',
  'page.ownRange': 'Own choice',
  'page.drafts': 'Show also what was not submitted ({n})',
  'page.none': 'No entries on these days',
  'page.noneText': 'Change the dates, or add entries first.',
  'page.onlyDrafts': 'Nothing was submitted on these days yet.',
  'page.choose': 'Fill {time} {text}',
  'page.noPlan': 'No rencana aksi',
  'page.outside':
    'This day is outside the period of its rencana aksi, so it cannot be filled. Put the entry right first.',
  'page.closed': 'The deadline of this period has passed.',
  'page.edit': 'Open its day',
  'page.endOfDay': 'Ends at 24:00. BKN records until 23:59.',
  'page.untilMidnight': 'Fill until 23:59',
  'page.ready': '{n} entry ready | {n} entries ready',
  'page.open': '{n} to decide',
  'page.send': 'Send {n} entry to the extension | Send {n} entries to the extension',
  'page.tooMany': 'At most {max} entries at once. Narrow the dates.',
  'page.sent': '{n} entry sent to the extension. | {n} entries sent to the extension.',
  'page.waiting':
    '{n} entry waits for the extension. It goes on by itself when Jejak is open in the browser that has the extension. | {n} entries wait for the extension. They go on by themselves when Jejak is open in the browser that has the extension.',
  'page.cancel': 'Take back',
  'page.handed':
    'At {time} the extension took {n} entry. Open the Jejak panel, choose e-Kinerja and press Fill. | At {time} the extension took {n} entries. Open the Jejak panel, choose e-Kinerja and press Fill.',
  'page.handedKnown':
    '{n} entry is recorded in BKN already and was not sent again. | {n} entries are recorded in BKN already and were not sent again.',
  'page.noExtension':
    'The Jejak extension is not connected in this browser. If it is installed, click its button in the toolbar, then press Connect. If not, open Jejak on the computer that has it.',
  'recorded.same': 'Recorded in BKN on {day} at {time}',
  'recorded.found': 'Was in BKN already, seen on {day} at {time}',
  'recorded.told': 'Recorded in BKN as you said, on {day} at {time}',
  'recorded.differs': 'Differs from what is recorded in BKN',
  'recorded.inItsTime': 'Another entry already has this time in BKN',
  'recorded.there': 'In BKN: {time} {text}',
  'recorded.count': '{n} of {total} entries recorded in BKN',
  'recorded.differing':
    '{n} differs from what is recorded in BKN | {n} differ from what is recorded in BKN',
} as const satisfies Record<keyof typeof id, string>
