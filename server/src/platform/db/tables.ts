import type {
  AttemptTable,
  CredentialTable,
  KnownDeviceTable,
  PasskeyTable,
  RecoveryCodeTable,
  SessionTable,
  SignInLogTable,
  TicketTable,
  TotpStepTable,
} from './account-tables.ts'
import type { RhkKeptTable, RhkProposalTable, RhkTable } from './cascade-tables.ts'
import type { AllowanceRuleTable } from './allowance-tables.ts'
import type { EvaluationTable } from './evaluation-tables.ts'
import type { FeedbackTable } from './feedback-tables.ts'
import type {
  AccountResetTable,
  ActivationCodeTable,
  ImportBatchTable,
  ImportPartTable,
} from './import-tables.ts'
import type {
  AssignmentTable,
  InstansiTable,
  OfficeActTable,
  PeriodTable,
  PersonTable,
  PostTable,
  RencanaAksiTable,
  RoleTable,
  SkpActTable,
  SkpTable,
  SkpVersionTable,
  SupervisorAnswerTable,
  SupervisorClaimTable,
  UnorTable,
} from './organisation-tables.ts'
import type { PrivacyRequestTable, RetentionMarkTable, ViewingTable } from './privacy-tables.ts'
import type { ExportJobTable } from './report-tables.ts'
import type { SkpApplicationTable, SkpLaidTable, SkpTemplateTable } from './template-tables.ts'
import type {
  AuditTable,
  BknRecordTable,
  ChoiceTable,
  DaySummaryTable,
  DecisionTable,
  EntryHistoryTable,
  EntryTable,
  EvidenceFileTable,
  FeedTable,
  HeartbeatTable,
  LedgerTable,
  ReminderTable,
  ReviewReasonTable,
} from './work-tables.ts'
import type {
  AbsenceTable,
  CalendarRangeTable,
  PatternUseTable,
  RosterTable,
  WorkPatternTable,
} from './worktime-tables.ts'

/**
 * The tables as Kysely sees them. Both engines hold the same types: text, integer, epoch milliseconds as
 * bigint, JSON as text. `instansi_id` is the first column of every key, so one database holds many agencies.
 */
export type Tables = {
  instansi: InstansiTable
  person: PersonTable
  credential: CredentialTable
  recovery_code: RecoveryCodeTable
  session: SessionTable
  sign_in_log: SignInLogTable
  ticket: TicketTable
  attempt: AttemptTable
  known_device: KnownDeviceTable
  totp_step: TotpStepTable
  passkey: PasskeyTable
  unor: UnorTable
  post: PostTable
  assignment: AssignmentTable
  role: RoleTable
  supervisor_claim: SupervisorClaimTable
  supervisor_answer: SupervisorAnswerTable
  period: PeriodTable
  skp: SkpTable
  skp_act: SkpActTable
  skp_version: SkpVersionTable
  rencana_aksi: RencanaAksiTable
  rhk: RhkTable
  rhk_kept: RhkKeptTable
  rhk_proposal: RhkProposalTable
  skp_template: SkpTemplateTable
  skp_application: SkpApplicationTable
  skp_laid: SkpLaidTable
  entry: EntryTable
  entry_history: EntryHistoryTable
  decision: DecisionTable
  review_reason: ReviewReasonTable
  day_summary: DaySummaryTable
  reminder: ReminderTable
  feed: FeedTable
  ledger: LedgerTable
  audit: AuditTable
  evidence_file: EvidenceFileTable
  bkn_record: BknRecordTable
  choice: ChoiceTable
  work_pattern: WorkPatternTable
  pattern_use: PatternUseTable
  calendar_range: CalendarRangeTable
  roster: RosterTable
  absence: AbsenceTable
  office_act: OfficeActTable
  evaluation: EvaluationTable
  feedback: FeedbackTable
  allowance_rule: AllowanceRuleTable
  heartbeat: HeartbeatTable
  import_batch: ImportBatchTable
  import_part: ImportPartTable
  activation_code: ActivationCodeTable
  account_reset: AccountResetTable
  export_job: ExportJobTable
  viewing: ViewingTable
  retention_mark: RetentionMarkTable
  privacy_request: PrivacyRequestTable
}
