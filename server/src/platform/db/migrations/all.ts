import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import { people } from './0001-people.ts'
import { organisation } from './0002-organisation.ts'
import { work } from './0003-work.ts'
import { traces } from './0004-traces.ts'
import { evidenceFiles } from './0005-evidence-files.ts'
import { bknRecords } from './0006-bkn-records.ts'
import { sealedRecords } from './0007-sealed-records.ts'
import { keptRecords } from './0008-kept-records.ts'
import { doors } from './0009-doors.ts'
import { devices } from './0010-devices.ts'
import { spending } from './0011-spending.ts'
import { feedEpochs } from './0012-feed-epochs.ts'
import { choices } from './0013-choices.ts'
import { offices } from './0014-offices.ts'
import { workingTime } from './0015-working-time.ts'
import { importAndActivation } from './0016-import-and-activation.ts'
import { team } from './0017-team.ts'
import { review } from './0018-review.ts'
import { actsByTime } from './0019-acts-by-time.ts'
import { skpAgreement } from './0020-skp-agreement.ts'
import { evaluation } from './0021-evaluation.ts'
import { exportJobs } from './0022-exports.ts'
import { cascade } from './0024-cascade.ts'
import { feedbackAndAllowance } from './0025-feedback-and-allowance.ts'
import { actingAndTemplates } from './0026-acting-and-templates.ts'
import { passkeys } from './0027-passkeys.ts'
import { privacy } from './0028-privacy.ts'

/** Every migration by name, in order. A released file never changes: `released.test.ts` keeps its hash. */
export const migrations = (engine: Engine): Record<string, Migration> => ({
  '0001-people': people(engine),
  '0002-organisation': organisation(engine),
  '0003-work': work(engine),
  '0004-traces': traces(engine),
  '0005-evidence-files': evidenceFiles(engine),
  '0006-bkn-records': bknRecords(engine),
  '0007-sealed-records': sealedRecords(),
  '0008-kept-records': keptRecords(engine),
  '0009-doors': doors(engine),
  '0010-devices': devices(engine),
  '0011-spending': spending(engine),
  '0012-feed-epochs': feedEpochs(engine),
  '0013-choices': choices(engine),
  '0014-offices': offices(engine),
  '0015-working-time': workingTime(engine),
  '0016-import-and-activation': importAndActivation(engine),
  '0017-team': team(engine),
  '0018-review': review(engine),
  '0019-acts-by-time': actsByTime(engine),
  '0020-skp-agreement': skpAgreement(engine),
  '0021-evaluation': evaluation(engine),
  '0022-exports': exportJobs(engine),
  '0024-cascade': cascade(engine),
  '0025-feedback-and-allowance': feedbackAndAllowance(engine),
  '0026-acting-and-templates': actingAndTemplates(engine),
  '0027-passkeys': passkeys(engine),
  '0028-privacy': privacy(engine),
})
