import type { evaluation as id } from '../id/evaluation.ts'

export const evaluation = {
  title: 'Evaluation',
  intro:
    'Results are counted from approved entries and then judged by your assessor. An evaluation changes no pay by itself.',
  empty: 'No period to evaluate yet',
  emptyText: 'An evaluation begins when a period has been closed.',
  open: 'Show details',
  close: 'Hide details',
  print: 'Print the form',
  receive: 'Open the evaluation',
  receiveText:
    'You have been evaluated. From the day you open it you have 14 days to make an objection.',
  days: '{from} to {to}',
  at: '{post}, {unor}',
  assessor: 'Assessor: {name} ({as})',
  noAssessor: 'There is no assessor yet. Please ask your administrator.',
  superior: 'Superior of the assessor: {name} ({as})',
  noSuperior:
    'No superior of the assessor is known. An objection waits until somebody holds that post.',
  running: 'The period is still open; the figures below can still change.',
  waitingEntries:
    '1 entry is not decided yet and does not count. | {n} entries are not decided yet and do not count.',

  'state.waiting': 'Not rated yet',
  'state.rated': 'Not opened by the person',
  'state.rated.own': 'Ready to open',
  'state.received': 'Opened',
  'state.objected': 'Objection under way',
  'state.final': 'Final',

  'states.count': '{state}: {n}',

  'rating.di-atas': 'Above expectation',
  'rating.sesuai': 'As expected',
  'rating.di-bawah': 'Below expectation',
  'predikat.sangat-baik': 'Very good',
  'predikat.baik': 'Good',
  'predikat.butuh-perbaikan': 'Needs improvement',
  'predikat.kurang': 'Poor',
  'predikat.sangat-kurang': 'Very poor',
  predikat: 'Predikat: {predikat}',

  'table.caption': 'Predikat by the ratings of results and conduct',
  'table.corner': 'Results \\ Conduct',
  'table.here': 'your predikat',
  'table.theirs': 'this predikat',

  'real.title': 'Results',
  'real.kept': 'Results as they were when rated',
  'real.total': '1 approved entry, {minutes} | {n} approved entries, {minutes}',
  'real.percent': 'Mean of the action plans that can be counted: {percent} %',
  'real.share': '{share} % of the time',
  'real.none': 'No approved entry for this RHK yet.',
  'real.target': 'Target: {target}',
  'real.noTarget': 'No target',
  'real.done': '{done} of {target} {unit} ({percent} %)',
  'real.year': '{done} of {target} {unit} since the beginning of the year ({percent} %)',
  'real.judged': 'judged by reading',
  'real.elsewhere':
    '1 entry ({minutes}) is on an action plan that no longer exists. | {n} entries ({minutes}) are on action plans that no longer exist.',
  'real.noPlan': 'There is no SKP of this year yet.',

  'rated.title': 'Rating',
  'rated.hasilKerja': 'Results',
  'rated.perilaku': 'Conduct',
  'rated.parts': 'By RHK',
  'rated.values': 'By value of BerAKHLAK',

  'objection.title': 'Objection',
  'objection.make': 'Make an objection',
  'objection.left': '1 day left, until {day} | {n} days left, until {day}',
  'objection.today': 'Last day: until today',
  'objection.once':
    'An objection is made once and decided by the superior of the assessor. The decision is final.',
  'objection.reason': 'Reason for the objection',
  'objection.sent': 'Objection sent.',
  'objection.was': 'Made on {day}:',
  'objection.waits': 'Waiting for the superior of the assessor.',
  'objection.decided': 'Decided on {day} by {name} ({as}):',
  'objection.kept': 'The rating stays.',
  'objection.changed': 'The rating was changed.',

  'segments.title': 'The whole period',
  'segments.text':
    '{n} parts of the period weighed by their days: results {hasilKerja}, conduct {perilaku}.',

  'credit.title': 'Estimated credit points',
  'credit.jenjang': 'Functional grade',
  'credit.formula': '{months}/12 × {percent} % × {coefficient} = {points}',
  'credit.legend': 'months of the period × percentage of the predikat × yearly coefficient',
  'credit.disclaimer':
    'An estimate by PermenPANRB 1/2023. What counts are the credit points set by the competent official.',
  'credit.none': 'This period is shorter than a month: there is no estimate.',
  'jenjang.pemula': 'Pemula',
  'jenjang.terampil': 'Terampil',
  'jenjang.mahir': 'Mahir',
  'jenjang.penyelia': 'Penyelia',
  'jenjang.ahli-pertama': 'Ahli Pertama',
  'jenjang.ahli-muda': 'Ahli Muda',
  'jenjang.ahli-madya': 'Ahli Madya',
  'jenjang.ahli-utama': 'Ahli Utama',
  'jenjang.none': 'Not a functional post',

  'team.title': 'Evaluate my people',
  'team.period': 'Period',
  'team.empty': 'Nobody for you to rate in this period',
  'team.emptyText': 'Here you see the people whose posts were below yours in that period.',
  'team.people': 'People',
  'team.objections': 'Objections that wait for your decision',
  'team.rate': 'Rate',
  'team.change': 'Change the rating',
  'team.see': 'Show',
  'team.decide': 'Decide',
  'team.notYet': 'Rating begins when the period has been closed.',

  'form.title': 'Evaluation of {name}',
  'form.whole': 'As a whole',
  'form.rating': 'Rating',
  'form.note': 'Note',
  'form.noteNeeded': 'Note (needed below expectation)',
  'form.reason': 'Reason',
  'form.suggested': 'From the ratings of its parts: {rating}.',
  'form.save': 'Save the rating',
  'form.saved': 'Rating saved. The person can open it.',
  'form.keep': 'It can be changed until the person has opened it.',

  'decide.title': 'Decision on the objection of {name}',
  'decide.text': 'This decision is made once and is final. Leave the ratings if nothing changes.',
  'decide.save': 'Decide on the objection',
  'decide.saved': 'Objection decided.',

  'spread.title': 'Distribution',
  'spread.capaian': 'Achievement of the organisation',
  'spread.count': '{predikat}: {n}',
  'spread.fits': 'This distribution has the shape.',
  'spread.advice': 'The shape is advice and stops no rating.',
  'capaian.istimewa': 'Excellent',
  'capaian.baik': 'Good',
  'capaian.butuh-perbaikan': 'Needs improvement',
  'capaian.kurang': 'Poor',
  'capaian.sangat-kurang': 'Very poor',
  'shape.commonest': 'Shape: most are {of}.',
  'shape.at-most': 'Shape: {of} at most {percent} %.',
  'shape.at-least': 'Shape: {of} at least {percent} %.',
  'shape.some': 'Shape: some are {of}.',
  'shape.or': '{one} or {other}',

  'nilai.berorientasi-pelayanan': 'Berorientasi Pelayanan',
  'nilai.akuntabel': 'Akuntabel',
  'nilai.kompeten': 'Kompeten',
  'nilai.harmonis': 'Harmonis',
  'nilai.loyal': 'Loyal',
  'nilai.adaptif': 'Adaptif',
  'nilai.kolaboratif': 'Kolaboratif',
  'guide.berorientasi-pelayanan':
    'Understands and meets the needs of the public · Friendly, quick, helpful and reliable · Never stops improving',
  'guide.akuntabel':
    'Works honestly, responsibly, carefully, with discipline and integrity · Uses public property responsibly, effectively and efficiently · Does not abuse the powers of the post',
  'guide.kompeten':
    'Grows with challenges that keep changing · Helps others to learn · Works with the best quality',
  'guide.harmonis':
    'Respects everybody whatever their background · Likes to help others · Builds a good place to work',
  'guide.loyal':
    'Holds to Pancasila, the constitution of 1945, the republic and its lawful government · Protects the good name of colleagues, leaders, agency and state · Keeps the secrets of the post and the state',
  'guide.adaptif':
    'Adapts quickly to change · Keeps innovating and being creative · Acts proactively',
  'guide.kolaboratif':
    'Lets others contribute · Is open to working together for added value · Puts shared resources to use for common goals',

  'wrong.reason-required': 'Please write the reason first.',
  'wrong.period-open': 'This period is still open. A rating can be saved when it has been closed.',
  'wrong.window-over': 'The time for an objection is over.',
  'wrong.conflict':
    'The evaluation, the SKP or the approved entries changed since this page was opened. Load it again and check.',
} as const satisfies Record<keyof typeof id, string>
