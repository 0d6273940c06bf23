pragma user_version = 0;
CREATE TABLE "kysely_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null);
CREATE TABLE "kysely_migration_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null);
CREATE TABLE "instansi" ("instansi_id" text not null, "name" text not null, "zone" integer not null, "epoch" text not null, "correction_days" integer not null, "working_pattern" text not null, constraint "instansi_pk" primary key ("instansi_id")) without rowid;
CREATE TABLE "person" ("instansi_id" text not null, "id" text not null, "name" text not null, "nip" text not null, "active" integer not null, "is_admin" integer not null, constraint "person_pk" primary key ("instansi_id", "id"), constraint "person_nip_once" unique ("instansi_id", "nip"), constraint "person_instansi" foreign key ("instansi_id") references "instansi" ("instansi_id")) without rowid;
CREATE INDEX "person_nip" on "person" ("nip");
CREATE TABLE "credential" ("instansi_id" text not null, "person_id" text not null, "password_hash" text not null, "totp_secret" text not null, "totp_last_step" bigint not null, constraint "credential_pk" primary key ("instansi_id", "person_id"), constraint "credential_person" foreign key ("instansi_id", "person_id") references "person" ("instansi_id", "id")) without rowid;
CREATE TABLE "recovery_code" ("instansi_id" text not null, "person_id" text not null, "code_hash" text not null, "used_at" bigint, constraint "recovery_code_pk" primary key ("instansi_id", "person_id", "code_hash"), constraint "recovery_code_person" foreign key ("instansi_id", "person_id") references "person" ("instansi_id", "id")) without rowid;
CREATE TABLE "session" ("instansi_id" text not null, "id" text not null, "person_id" text not null, "created_at" bigint not null, "expires_at" bigint not null, "absolute_at" bigint not null, constraint "session_pk" primary key ("instansi_id", "id"), constraint "session_person" foreign key ("instansi_id", "person_id") references "person" ("instansi_id", "id")) without rowid;
CREATE INDEX "session_id" on "session" ("id");
CREATE INDEX "session_person" on "session" ("instansi_id", "person_id");
CREATE TABLE "ticket" ("instansi_id" text not null, "id" text not null, "person_id" text not null, "expires_at" bigint not null, "attempts" integer not null, constraint "ticket_pk" primary key ("instansi_id", "id"), constraint "ticket_person" foreign key ("instansi_id", "person_id") references "person" ("instansi_id", "id")) without rowid;
CREATE INDEX "ticket_id" on "ticket" ("id");
CREATE TABLE "unor" ("instansi_id" text not null, "id" text not null, "name" text not null, "parent_id" text, constraint "unor_pk" primary key ("instansi_id", "id")) without rowid;
CREATE TABLE "post" ("instansi_id" text not null, "id" text not null, "unor_id" text not null, "name" text not null, "superior_post_id" text, constraint "post_pk" primary key ("instansi_id", "id"), constraint "post_unor" foreign key ("instansi_id", "unor_id") references "unor" ("instansi_id", "id")) without rowid;
CREATE INDEX "post_superior" on "post" ("instansi_id", "superior_post_id");
CREATE TABLE "assignment" ("instansi_id" text not null, "id" text not null, "person_id" text not null, "post_id" text not null, "kind" text not null, "from_day" text not null, "to_day" text, "decree" text not null, constraint "assignment_pk" primary key ("instansi_id", "id"), constraint "assignment_person" foreign key ("instansi_id", "person_id") references "person" ("instansi_id", "id"), constraint "assignment_post" foreign key ("instansi_id", "post_id") references "post" ("instansi_id", "id")) without rowid;
CREATE INDEX "assignment_person" on "assignment" ("instansi_id", "person_id");
CREATE INDEX "assignment_post" on "assignment" ("instansi_id", "post_id");
CREATE TABLE "period" ("instansi_id" text not null, "id" text not null, "name" text not null, "from_day" text not null, "to_day" text not null, "deadline" text not null, "jenis" text not null, "final" integer not null, constraint "period_pk" primary key ("instansi_id", "id")) without rowid;
CREATE TABLE "skp" ("instansi_id" text not null, "id" text not null, "owner_id" text not null, "year" integer not null, "version" integer not null, "content" text not null, constraint "skp_pk" primary key ("instansi_id", "id"), constraint "skp_owner" foreign key ("instansi_id", "owner_id") references "person" ("instansi_id", "id")) without rowid;
CREATE INDEX "skp_owner" on "skp" ("instansi_id", "owner_id");
CREATE TABLE "rencana_aksi" ("instansi_id" text not null, "id" text not null, "owner_id" text not null, "skp_id" text not null, "period_id" text not null, "deskripsi" text not null, "rhk" text not null, constraint "rencana_aksi_pk" primary key ("instansi_id", "id"), constraint "rencana_aksi_skp" foreign key ("instansi_id", "skp_id") references "skp" ("instansi_id", "id")) without rowid;
CREATE INDEX "rencana_aksi_skp" on "rencana_aksi" ("instansi_id", "skp_id");
CREATE TABLE "entry" ("instansi_id" text not null, "id" text not null, "owner_id" text not null, "day" text not null, "start_minute" integer not null, "end_minute" integer not null, "text" text not null, "plan_id" text, "quantity" integer not null, "unit" text not null, "quality" integer, "evidence" text not null, "origin" text not null, "status" text not null check (status in ('draft', 'submitted', 'approved', 'returned')), "version" integer not null, "removed" integer not null, "submitted_at" bigint, "decision" text, "decided_by" text, "correction_until" text, "feed_seq" bigint not null, constraint "entry_pk" primary key ("instansi_id", "id"), constraint "entry_owner" foreign key ("instansi_id", "owner_id") references "person" ("instansi_id", "id")) without rowid;
CREATE INDEX "entry_feed" on "entry" ("instansi_id", "owner_id", "feed_seq");
CREATE INDEX "entry_day" on "entry" ("instansi_id", "owner_id", "day");
CREATE INDEX "entry_waiting" on "entry" ("instansi_id", "owner_id", "day", "id") where "status" = 'submitted';
CREATE TABLE "entry_history" ("instansi_id" text not null, "entry_id" text not null, "version" integer not null, "person_id" text not null, "device_id" text not null, "act" text not null, "patch" text not null, "fields" text not null, "at" bigint not null, constraint "entry_history_pk" primary key ("instansi_id", "entry_id", "version")) without rowid;
CREATE TABLE "decision" ("instansi_id" text not null, "owner_id" text not null, "seq" bigint not null, "entry_id" text not null, "version" integer not null, "act" text not null, "person_id" text not null, "assignment_post_id" text not null, "acting_as" text not null, "comment" text not null, "at" bigint not null, constraint "decision_pk" primary key ("instansi_id", "owner_id", "seq")) without rowid;
CREATE TABLE "day_summary" ("instansi_id" text not null, "person_id" text not null, "day" text not null, "expected" integer not null, "filled" integer not null, "waiting" integer not null, "approved" integer not null, "returned" integer not null, "late" integer not null, constraint "day_summary_pk" primary key ("instansi_id", "person_id", "day")) without rowid;
CREATE TABLE "feed" ("instansi_id" text not null, "person_id" text not null, "seq" bigint not null, "audit_seq" bigint not null, "audit_hash" text not null, constraint "feed_pk" primary key ("instansi_id", "person_id"), constraint "feed_person" foreign key ("instansi_id", "person_id") references "person" ("instansi_id", "id")) without rowid;
CREATE TABLE "ledger" ("instansi_id" text not null, "person_id" text not null, "mutation_id" text not null, "entry_id" text not null, "digest" text not null, "result" text not null, "at" bigint not null, constraint "ledger_pk" primary key ("instansi_id", "person_id", "mutation_id")) without rowid;
CREATE TABLE "audit" ("instansi_id" text not null, "owner_id" text not null, "seq" bigint not null, "at" bigint not null, "object_id" text not null, "act" text not null, "person_id" text not null, "version" integer not null, "salt" text not null, "content_hash" text not null, "prev_hash" text not null, "hash" text not null, constraint "audit_pk" primary key ("instansi_id", "owner_id", "seq")) without rowid;
CREATE TABLE "heartbeat" ("id" integer primary key, "at" bigint not null);
CREATE TABLE "evidence_file" ("instansi_id" text not null, "owner_id" text not null, "name" text not null, "size" integer not null, "uploaded_at" bigint not null, "uncited_since" bigint, constraint "evidence_file_pk" primary key ("instansi_id", "owner_id", "name"), constraint "evidence_file_owner" foreign key ("instansi_id", "owner_id") references "person" ("instansi_id", "id")) without rowid;
CREATE INDEX "evidence_file_name" on "evidence_file" ("instansi_id", "name");
CREATE TABLE "bkn_record" ("instansi_id" text not null, "owner_id" text not null, "fill_id" text not null, "recorded_at" bigint not null, "record" text not null, "feed_seq" bigint not null, constraint "bkn_record_pk" primary key ("instansi_id", "owner_id", "fill_id", "recorded_at"), constraint "bkn_record_owner" foreign key ("instansi_id", "owner_id") references "person" ("instansi_id", "id")) without rowid;
CREATE UNIQUE INDEX "bkn_record_feed" on "bkn_record" ("instansi_id", "owner_id", "feed_seq");
insert into "kysely_migration" ("name", "timestamp") values
('0001-people', '2026-11-18T07:00:00.968Z'),
('0002-organisation', '2026-11-18T07:00:00.974Z'),
('0003-work', '2026-11-18T07:00:00.985Z'),
('0004-traces', '2026-11-18T07:00:01.038Z'),
('0005-evidence-files', '2026-11-18T07:00:01.044Z'),
('0006-bkn-records', '2026-11-18T07:00:01.049Z');
insert into "kysely_migration_lock" ("id", "is_locked") values
('migration_lock', 0);
insert into "heartbeat" ("id", "at") values
(1, 1794985203564);
