-- The queue of jobs: the tables and functions of pg-boss 12.35.0 (its schema version 43), as it prints them itself, in the
-- schema jobs. Made here, as the owner, because the web process may not change tables: at run time pg-boss's own migration
-- is off. A test compares this schema with what the installed pg-boss expects. Every installation has it.
create schema jobs;
comment on schema jobs is 'Work that is done by itself, after a deed or at a time of day: the queue of pg-boss. Holds ids, never personal data.';

CREATE TYPE jobs.job_state AS ENUM (
  'created',
  'retry',
  'active',
  'completed',
  'cancelled',
  'failed'
);

CREATE FUNCTION jobs.job_now()
RETURNS timestamp with time zone AS
$$
  SELECT pg_catalog.now();
$$
LANGUAGE sql STABLE;

CREATE TABLE jobs.version (
  version int primary key,
  cron_on timestamp with time zone,
  bam_on timestamp with time zone,
  flow_on timestamp with time zone,
  reindex_on timestamp with time zone,
  monitor_backoff_on timestamp with time zone
);

CREATE TABLE jobs.queue (
  name text NOT NULL,
  policy text NOT NULL,
  retry_limit int NOT NULL,
  retry_delay int NOT NULL,
  retry_backoff bool NOT NULL,
  retry_delay_max int,
  expire_seconds int NOT NULL,
  retention_seconds int NOT NULL,
  deletion_seconds int NOT NULL,
  dead_letter text REFERENCES jobs.queue (name) CHECK (dead_letter IS DISTINCT FROM name),
  partition bool NOT NULL,
  table_name text NOT NULL,
  deferred_count int NOT NULL default 0,
  queued_count int NOT NULL default 0,
  ready_count int NOT NULL default 0,
  warning_queued int NOT NULL default 0,
  active_count int NOT NULL default 0,
  failed_count int NOT NULL default 0,
  total_count int NOT NULL default 0,
  created_delta int NOT NULL default 0,
  completed_delta int NOT NULL default 0,
  failed_delta int NOT NULL default 0,
  delta_on timestamp with time zone,
  delta_seconds int,
  ready_history int[] NOT NULL default '{}',
  heartbeat_seconds int,
  notify bool NOT NULL DEFAULT false,
  singletons_active text[],
  monitor_claim_on timestamp with time zone,
  monitor_on timestamp with time zone,
  maintain_on timestamp with time zone,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  PRIMARY KEY (name)
);

CREATE TABLE jobs.schedule (
  name text REFERENCES jobs.queue ON DELETE CASCADE,
  key text not null DEFAULT '',
  kind text not null DEFAULT 'cron' CHECK (kind IN ('cron', 'rrule')),
  cron text not null,
  timezone text DEFAULT 'UTC',
  data jsonb,
  options jsonb,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  last_job_id uuid,
  PRIMARY KEY (name, key)
);

CREATE TABLE jobs.subscription (
  event text not null,
  name text not null REFERENCES jobs.queue ON DELETE CASCADE,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  PRIMARY KEY(event, name)
);

CREATE TABLE jobs.bam (
  id uuid PRIMARY KEY default gen_random_uuid(),
  name text NOT NULL,
  version int NOT NULL,
  status text NOT NULL DEFAULT 'pending',
  queue text,
  table_name text NOT NULL,
  command text NOT NULL,
  error text,
  created_on timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  started_on timestamp with time zone,
  completed_on timestamp with time zone
);

CREATE FUNCTION jobs.job_table_format(command text, table_name text)
RETURNS text AS
$$
  SELECT format(
    regexp_replace(
      regexp_replace(command, '\.job\y', '.%1$I', 'g'),
      '\yjob_i(\d+)', '%1$s_i\1', 'g'
    ),
    table_name
  );
$$
LANGUAGE sql IMMUTABLE;

CREATE FUNCTION jobs.job_table_run(command text, tbl_name text DEFAULT NULL, queue_name text DEFAULT NULL)
RETURNS VOID AS
$$
DECLARE
  tbl RECORD;
BEGIN
  IF queue_name IS NOT NULL THEN
    SELECT table_name INTO tbl_name FROM jobs.queue WHERE name = queue_name;
  END IF;

  IF tbl_name IS NOT NULL THEN
    EXECUTE jobs.job_table_format(command, tbl_name);
    RETURN;
  END IF;

  EXECUTE jobs.job_table_format(command, 'job_common');

  FOR tbl IN SELECT table_name FROM jobs.queue WHERE partition = true
  LOOP
    EXECUTE jobs.job_table_format(command, tbl.table_name);
  END LOOP;
END;
$$
LANGUAGE plpgsql;

CREATE FUNCTION jobs.job_table_run_async(command_name text, version int, command text, tbl_name text DEFAULT NULL, queue_name text DEFAULT NULL)
RETURNS VOID AS
$$
BEGIN
  IF queue_name IS NOT NULL THEN
    SELECT table_name INTO tbl_name FROM jobs.queue WHERE name = queue_name;
  END IF;

  IF tbl_name IS NOT NULL THEN
    INSERT INTO jobs.bam (name, version, status, queue, table_name, command)
    VALUES (
      command_name,
      version,
      'pending',
      queue_name,
      tbl_name,
      jobs.job_table_format(command, tbl_name)
    );
    RETURN;
  END IF;

  INSERT INTO jobs.bam (name, version, status, queue, table_name, command)
  SELECT
    command_name,
    version,
    'pending',
    NULL,
    'job_common',
    jobs.job_table_format(command, 'job_common')
  UNION ALL
  SELECT
    command_name,
    version,
    'pending',
    queue.name,
    queue.table_name,
    jobs.job_table_format(command, queue.table_name)
  FROM jobs.queue
  WHERE partition = true;
END;
$$
LANGUAGE plpgsql;

CREATE TABLE jobs.job (
  id uuid not null default gen_random_uuid(),
  name text not null,
  priority integer not null default(0),
  data jsonb,
  state jobs.job_state not null default 'created',
  retry_limit integer not null default 2,
  retry_count integer not null default 0,
  retry_delay integer not null default 0,
  retry_backoff boolean not null default false,
  retry_delay_max integer,
  expire_seconds int not null default 900,
  deletion_seconds int not null default 604800,
  singleton_key text,
  singleton_on timestamp without time zone,
  group_id text,
  group_tier text,
  start_after timestamp with time zone not null default now(),
  created_on timestamp with time zone not null default now(),
  started_on timestamp with time zone,
  completed_on timestamp with time zone,
  keep_until timestamp with time zone NOT NULL default now() + interval '1209600',
  output jsonb,
  dead_letter text,
  policy text,
  heartbeat_on timestamp with time zone,
  heartbeat_seconds int,
  blocked boolean not null default false,
  blocking boolean not null default false,
  pending_dependencies int not null default 0,
  source_name text,
  source_id uuid,
  source_created_on timestamp with time zone,
  source_retry_count int,
  source_output jsonb,
  source_root_id uuid
) PARTITION BY LIST (name);
ALTER TABLE jobs.job ADD PRIMARY KEY (name, id);

CREATE TABLE jobs.job_common (LIKE jobs.job INCLUDING GENERATED INCLUDING DEFAULTS);

SELECT jobs.job_table_run($cmd$ALTER TABLE jobs.job ADD PRIMARY KEY (name, id)$cmd$, 'job_common');
SELECT jobs.job_table_run($cmd$ALTER TABLE jobs.job ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, 'job_common');
SELECT jobs.job_table_run($cmd$ALTER TABLE jobs.job ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, 'job_common');
SELECT jobs.job_table_run($cmd$CREATE UNIQUE INDEX job_i1 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state = 'created' AND policy = 'short'$cmd$, 'job_common');
SELECT jobs.job_table_run($cmd$CREATE UNIQUE INDEX job_i2 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state = 'active' AND policy = 'singleton'$cmd$, 'job_common');
SELECT jobs.job_table_run($cmd$CREATE UNIQUE INDEX job_i3 ON jobs.job (name, state, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'stately'$cmd$, 'job_common');
SELECT jobs.job_table_run($cmd$CREATE UNIQUE INDEX job_i6 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'exclusive'$cmd$, 'job_common');
SELECT jobs.job_table_run($cmd$CREATE UNIQUE INDEX job_i8 ON jobs.job (name, singleton_key) WHERE state IN ('active', 'retry', 'failed') AND policy = 'key_strict_fifo'$cmd$, 'job_common');
SELECT jobs.job_table_run($cmd$CREATE INDEX job_i10 ON jobs.job (name, singleton_key, state DESC, created_on, id) INCLUDE (start_after) WHERE state < 'active' AND NOT blocked AND policy = 'key_strict_fifo'$cmd$, 'job_common');
SELECT jobs.job_table_run($cmd$ALTER TABLE jobs.job ADD CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK (NOT (policy = 'key_strict_fifo' AND singleton_key IS NULL))$cmd$, 'job_common');
SELECT jobs.job_table_run($cmd$CREATE UNIQUE INDEX job_i4 ON jobs.job (name, singleton_on, COALESCE(singleton_key, '')) WHERE state <> 'cancelled' AND singleton_on IS NOT NULL$cmd$, 'job_common');
SELECT jobs.job_table_run($cmd$CREATE INDEX job_i11 ON jobs.job (name, priority DESC, created_on, start_after) WHERE state < 'active' AND NOT blocked$cmd$, 'job_common');
SELECT jobs.job_table_run($cmd$CREATE INDEX job_i7 ON jobs.job (name, group_id) WHERE state = 'active' AND group_id IS NOT NULL$cmd$, 'job_common');
SELECT jobs.job_table_run($cmd$CREATE INDEX job_i9 ON jobs.job (name, id) WHERE blocking AND state = 'completed'$cmd$, 'job_common');
SELECT jobs.job_table_run($cmd$CREATE INDEX job_i12 ON jobs.job (source_root_id) WHERE source_root_id IS NOT NULL$cmd$, 'job_common');

ALTER TABLE jobs.job ATTACH PARTITION jobs.job_common DEFAULT;

CREATE TABLE jobs.warning (
  id uuid PRIMARY KEY default gen_random_uuid(),
  type text NOT NULL,
  message text NOT NULL,
  data jsonb,
  created_on timestamp with time zone NOT NULL DEFAULT now()
);
CREATE INDEX warning_i1 ON jobs.warning (created_on DESC);

CREATE TABLE jobs.queue_stats (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  name text NOT NULL,
  deferred_count int NOT NULL DEFAULT 0,
  queued_count   int NOT NULL DEFAULT 0,
  ready_count    int NOT NULL DEFAULT 0,
  active_count   int NOT NULL DEFAULT 0,
  failed_count   int NOT NULL DEFAULT 0,
  total_count    int NOT NULL DEFAULT 0,
  created_delta   int,
  completed_delta int,
  failed_delta    int,
  delta_seconds   int,
  delta_on        timestamptz,
  captured_on timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (id, captured_on)
) PARTITION BY RANGE (captured_on);
CREATE INDEX queue_stats_i1 ON jobs.queue_stats (name, captured_on DESC) INCLUDE (deferred_count, queued_count, ready_count, active_count, failed_count, total_count);

CREATE TABLE jobs.job_dependency (
  child_name text NOT NULL,
  child_id uuid NOT NULL,
  parent_name text NOT NULL,
  parent_id uuid NOT NULL,
  PRIMARY KEY (child_name, child_id, parent_name, parent_id)
);
CREATE INDEX IF NOT EXISTS job_dep_parent_idx ON jobs.job_dependency (parent_name, parent_id);

CREATE FUNCTION jobs.create_queue(queue_name text, options jsonb)
RETURNS VOID AS
$$
DECLARE
  tablename varchar := CASE WHEN options->>'partition' = 'true'
                        THEN 'j' || encode(sha224(queue_name::bytea), 'hex')
                        ELSE 'job_common'
                        END;
  queue_created_on timestamptz;
BEGIN

  WITH q as (
    INSERT INTO jobs.queue (
      name,
      policy,
      retry_limit,
      retry_delay,
      retry_backoff,
      retry_delay_max,
      expire_seconds,
      retention_seconds,
      deletion_seconds,
      warning_queued,
      dead_letter,
      partition,
      table_name,
      heartbeat_seconds,
      notify,
      created_on,
      updated_on
    )
    VALUES (
      queue_name,
      options->>'policy',
      COALESCE((options->>'retryLimit')::int, 2),
      COALESCE((options->>'retryDelay')::int, 0),
      COALESCE((options->>'retryBackoff')::bool, false),
      (options->>'retryDelayMax')::int,
      COALESCE((options->>'expireInSeconds')::int, 900),
      COALESCE((options->>'retentionSeconds')::int, 1209600),
      COALESCE((options->>'deleteAfterSeconds')::int, 604800),
      COALESCE((options->>'warningQueueSize')::int, 0),
      options->>'deadLetter',
      COALESCE((options->>'partition')::bool, false),
      tablename,
      (options->>'heartbeatSeconds')::int,
      COALESCE((options->>'notify')::bool, false),
      jobs.job_now(),
      jobs.job_now()
    )
    ON CONFLICT DO NOTHING
    RETURNING created_on
  )
  SELECT created_on into queue_created_on from q;

  IF queue_created_on IS NULL OR options->>'partition' IS DISTINCT FROM 'true' THEN
    RETURN;
  END IF;

  EXECUTE format('CREATE TABLE jobs.%I (LIKE jobs.job INCLUDING DEFAULTS)', tablename);

  EXECUTE jobs.job_table_format($cmd$ALTER TABLE jobs.job ADD PRIMARY KEY (name, id)$cmd$, tablename);
  EXECUTE jobs.job_table_format($cmd$ALTER TABLE jobs.job ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, tablename);
  EXECUTE jobs.job_table_format($cmd$ALTER TABLE jobs.job ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, tablename);

  EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i11 ON jobs.job (name, priority DESC, created_on, start_after) WHERE state < 'active' AND NOT blocked$cmd$, tablename);
  EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i4 ON jobs.job (name, singleton_on, COALESCE(singleton_key, '')) WHERE state <> 'cancelled' AND singleton_on IS NOT NULL$cmd$, tablename);
  EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i7 ON jobs.job (name, group_id) WHERE state = 'active' AND group_id IS NOT NULL$cmd$, tablename);
  EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i9 ON jobs.job (name, id) WHERE blocking AND state = 'completed'$cmd$, tablename);
  EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i12 ON jobs.job (source_root_id) WHERE source_root_id IS NOT NULL$cmd$, tablename);

  IF options->>'policy' = 'short' THEN
    EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i1 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state = 'created' AND policy = 'short'$cmd$, tablename);
  ELSIF options->>'policy' = 'singleton' THEN
    EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i2 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state = 'active' AND policy = 'singleton'$cmd$, tablename);
  ELSIF options->>'policy' = 'stately' THEN
    EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i3 ON jobs.job (name, state, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'stately'$cmd$, tablename);
  ELSIF options->>'policy' = 'exclusive' THEN
    EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i6 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'exclusive'$cmd$, tablename);
  ELSIF options->>'policy' = 'key_strict_fifo' THEN
    EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i8 ON jobs.job (name, singleton_key) WHERE state IN ('active', 'retry', 'failed') AND policy = 'key_strict_fifo'$cmd$, tablename);
    EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i10 ON jobs.job (name, singleton_key, state DESC, created_on, id) INCLUDE (start_after) WHERE state < 'active' AND NOT blocked AND policy = 'key_strict_fifo'$cmd$, tablename);
    EXECUTE jobs.job_table_format($cmd$ALTER TABLE jobs.job ADD CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK (NOT (policy = 'key_strict_fifo' AND singleton_key IS NULL))$cmd$, tablename);
  END IF;

  EXECUTE format('ALTER TABLE jobs.%I ADD CONSTRAINT cjc CHECK (name=%L)', tablename, queue_name);
  EXECUTE format('ALTER TABLE jobs.job ATTACH PARTITION jobs.%I FOR VALUES IN (%L)', tablename, queue_name);
END;
$$
LANGUAGE plpgsql;

CREATE FUNCTION jobs.delete_queue(queue_name text)
RETURNS VOID AS
$$
DECLARE
  v_table varchar;
  v_partition bool;
BEGIN

  SELECT table_name, partition
  FROM jobs.queue
  WHERE name = queue_name
  INTO v_table, v_partition;

  IF v_partition THEN
    EXECUTE format('DROP TABLE IF EXISTS jobs.%I', v_table);
  ELSE
    EXECUTE format('DELETE FROM jobs.%I WHERE name = %L', v_table, queue_name);
  END IF;

  DELETE FROM jobs.queue WHERE name = queue_name;
END;
$$
LANGUAGE plpgsql;
INSERT INTO jobs.version(version) VALUES ('43');

comment on table jobs.version is 'Which version of pg-boss these tables are for, and when its rounds last ran. {none}';
comment on column jobs.version.version is 'Version of the tables; pg-boss refuses to start with another.';
comment on column jobs.version.cron_on is 'When schedules were last looked at.';
comment on column jobs.version.bam_on is 'When changes of tables were last looked at; never at run time.';
comment on column jobs.version.flow_on is 'When chains of jobs were last looked at; not used.';
comment on column jobs.version.reindex_on is 'When indexes were last looked at; not used.';
comment on column jobs.version.monitor_backoff_on is 'When the counting of queues was last slowed down.';
comment on table jobs.queue is 'One row for each kind of job, with how often it is tried and how long it is kept. Written at every start from what the modules declare. {none}';
comment on column jobs.queue.name is 'The name of the job, for example mail.send.';
comment on column jobs.queue.policy is 'How jobs of one kind stand to each other; standard here.';
comment on column jobs.queue.retry_limit is 'How often it is tried again.';
comment on column jobs.queue.retry_delay is 'Seconds before the first new try.';
comment on column jobs.queue.retry_backoff is 'Whether each wait is about twice as long as the last.';
comment on column jobs.queue.retry_delay_max is 'The longest wait between two tries, in seconds.';
comment on column jobs.queue.expire_seconds is 'After so many seconds a job that is still running counts as failed.';
comment on column jobs.queue.retention_seconds is 'How long a job that was never begun is kept.';
comment on column jobs.queue.deletion_seconds is 'How long a job that ended is kept.';
comment on column jobs.queue.dead_letter is 'Where a job goes that failed at every try.';
comment on column jobs.queue.partition is 'Whether the jobs have a table of their own; never here.';
comment on column jobs.queue.table_name is 'The table the jobs are in.';
comment on column jobs.queue.deferred_count is 'How many wait for their time, when last counted.';
comment on column jobs.queue.queued_count is 'How many wait, when last counted.';
comment on column jobs.queue.ready_count is 'How many could be begun, when last counted.';
comment on column jobs.queue.warning_queued is 'From how many waiting jobs on pg-boss warns.';
comment on column jobs.queue.active_count is 'How many are running, when last counted.';
comment on column jobs.queue.failed_count is 'How many failed, when last counted.';
comment on column jobs.queue.total_count is 'How many there are, when last counted.';
comment on column jobs.queue.created_delta is 'How many were added since the last count; not used.';
comment on column jobs.queue.completed_delta is 'How many were done since the last count; not used.';
comment on column jobs.queue.failed_delta is 'How many failed since the last count; not used.';
comment on column jobs.queue.delta_on is 'When those were counted; not used.';
comment on column jobs.queue.delta_seconds is 'Over how many seconds; not used.';
comment on column jobs.queue.ready_history is 'Recent numbers of waiting jobs.';
comment on column jobs.queue.heartbeat_seconds is 'A running job that gives no sign for so many seconds is begun again: its process is gone.';
comment on column jobs.queue.notify is 'Whether a new job wakes the workers at once.';
comment on column jobs.queue.singletons_active is 'Keys of jobs that run alone; not used.';
comment on column jobs.queue.monitor_claim_on is 'When a process last began to count.';
comment on column jobs.queue.monitor_on is 'When the counts were last made.';
comment on column jobs.queue.maintain_on is 'When old jobs were last removed.';
comment on column jobs.queue.created_on is 'When it was declared first.';
comment on column jobs.queue.updated_on is 'When it was declared last.';
comment on table jobs.schedule is 'Jobs that begin by themselves at times. Written at every start from what the modules declare. {none}';
comment on column jobs.schedule.name is 'The kind of job.';
comment on column jobs.schedule.key is 'Tells several schedules of one job apart; not used.';
comment on column jobs.schedule.kind is 'How the times are written; cron here.';
comment on column jobs.schedule.cron is 'Minutes, hours, days, months and weekdays.';
comment on column jobs.schedule.timezone is 'The time zone the times are in.';
comment on column jobs.schedule.data is 'What the job carries.';
comment on column jobs.schedule.options is 'How it is tried.';
comment on column jobs.schedule.created_on is 'When it was declared first.';
comment on column jobs.schedule.updated_on is 'When it was declared last.';
comment on column jobs.schedule.last_job_id is 'The last job that was begun.';
comment on table jobs.subscription is 'Which jobs begin at which news; not used: modules announce. {none}';
comment on column jobs.subscription.event is 'The news.';
comment on column jobs.subscription.name is 'The kind of job.';
comment on column jobs.subscription.created_on is 'When it was added.';
comment on column jobs.subscription.updated_on is 'When it was changed.';
comment on table jobs.bam is 'Changes of tables that pg-boss does in the background; empty, because only migrations change tables. {none}';
comment on column jobs.bam.id is 'The change.';
comment on column jobs.bam.name is 'Its name.';
comment on column jobs.bam.version is 'The version it leads to.';
comment on column jobs.bam.status is 'Whether it is done.';
comment on column jobs.bam.queue is 'The kind of job concerned.';
comment on column jobs.bam.table_name is 'The table.';
comment on column jobs.bam.command is 'What is done.';
comment on column jobs.bam.error is 'What went wrong.';
comment on column jobs.bam.created_on is 'When it was asked for.';
comment on column jobs.bam.started_on is 'When it began.';
comment on column jobs.bam.completed_on is 'When it ended.';
comment on table jobs.job is 'One row for each piece of work: waiting, running, done, failed, or dead (in the queue dead-letters). Carries ids and counts, never personal data. {none}';
comment on column jobs.job.id is 'The job.';
comment on column jobs.job.name is 'Its kind, for example mail.send.';
comment on column jobs.job.priority is 'Higher is begun first.';
comment on column jobs.job.data is 'Ids and counts it needs; a check in code refuses any other text.';
comment on column jobs.job.state is 'created, retry, active, completed, cancelled or failed.';
comment on column jobs.job.retry_limit is 'How often it is tried again.';
comment on column jobs.job.retry_count is 'How often it was tried again.';
comment on column jobs.job.retry_delay is 'Seconds before the first new try.';
comment on column jobs.job.retry_backoff is 'Whether each wait is about twice as long as the last.';
comment on column jobs.job.retry_delay_max is 'The longest wait, in seconds.';
comment on column jobs.job.expire_seconds is 'After so many seconds of running it counts as failed.';
comment on column jobs.job.deletion_seconds is 'How long it is kept after its end.';
comment on column jobs.job.singleton_key is 'Of jobs with the same key only one waits.';
comment on column jobs.job.singleton_on is 'The slot of time in which there is only one.';
comment on column jobs.job.group_id is 'Jobs that share a limit; not used.';
comment on column jobs.job.group_tier is 'Which limit; not used.';
comment on column jobs.job.start_after is 'Not before this moment.';
comment on column jobs.job.created_on is 'When it was added.';
comment on column jobs.job.started_on is 'When it was last begun.';
comment on column jobs.job.completed_on is 'When it ended.';
comment on column jobs.job.keep_until is 'Removed then if it was never begun.';
comment on column jobs.job.output is 'What went wrong at the last try, in the words of the program; no personal data.';
comment on column jobs.job.dead_letter is 'Where it goes when every try failed.';
comment on column jobs.job.policy is 'How jobs of this kind stand to each other.';
comment on column jobs.job.heartbeat_on is 'When its process last gave a sign.';
comment on column jobs.job.heartbeat_seconds is 'Without a sign for so long it is begun again.';
comment on column jobs.job.blocked is 'Whether it waits for another job; not used.';
comment on column jobs.job.blocking is 'Whether another job waits for it; not used.';
comment on column jobs.job.pending_dependencies is 'For how many it waits; not used.';
comment on column jobs.job.source_name is 'Of a dead job: what kind it was.';
comment on column jobs.job.source_id is 'Of a dead job: which one it was.';
comment on column jobs.job.source_created_on is 'Of a dead job: when it was first added.';
comment on column jobs.job.source_retry_count is 'Of a dead job: how often it was tried again.';
comment on column jobs.job.source_output is 'Of a dead job: what went wrong at the last try.';
comment on column jobs.job.source_root_id is 'Of a dead job: the first of its line.';
comment on table jobs.job_common is 'Where the rows of jobs.job are kept. {none}';
comment on table jobs.warning is 'What pg-boss warned of; empty, because warnings go to the log. {none}';
comment on column jobs.warning.id is 'The warning.';
comment on column jobs.warning.type is 'Its kind.';
comment on column jobs.warning.message is 'What it says.';
comment on column jobs.warning.data is 'Counts.';
comment on column jobs.warning.created_on is 'When.';
comment on table jobs.queue_stats is 'Counts of queues over time; empty, because they are not kept. {none}';
comment on column jobs.queue_stats.id is 'The count.';
comment on column jobs.queue_stats.name is 'The kind of job.';
comment on column jobs.queue_stats.deferred_count is 'How many waited for their time.';
comment on column jobs.queue_stats.queued_count is 'How many waited.';
comment on column jobs.queue_stats.ready_count is 'How many could be begun.';
comment on column jobs.queue_stats.active_count is 'How many ran.';
comment on column jobs.queue_stats.failed_count is 'How many had failed.';
comment on column jobs.queue_stats.total_count is 'How many there were.';
comment on column jobs.queue_stats.created_delta is 'How many were added since the count before.';
comment on column jobs.queue_stats.completed_delta is 'How many were done since.';
comment on column jobs.queue_stats.failed_delta is 'How many failed since.';
comment on column jobs.queue_stats.delta_seconds is 'Over how many seconds.';
comment on column jobs.queue_stats.delta_on is 'Until when.';
comment on column jobs.queue_stats.captured_on is 'When it was counted.';
comment on table jobs.job_dependency is 'Which job waits for which; empty: not used. {none}';
comment on column jobs.job_dependency.child_name is 'The kind of the one that waits.';
comment on column jobs.job_dependency.child_id is 'The one that waits.';
comment on column jobs.job_dependency.parent_name is 'The kind of the one it waits for.';
comment on column jobs.job_dependency.parent_id is 'The one it waits for.';

comment on function jobs.job_now() is 'The moment pg-boss goes by.';

-- The workers run as lessen_app: they may add, begin, end and remove jobs, and change no table.
grant usage on schema jobs to lessen_app, lessen_identity;
grant select, update on jobs.version to lessen_app;
grant select, insert, update, delete on jobs.queue, jobs.schedule, jobs.job, jobs.job_common to lessen_app;
grant select on jobs.subscription, jobs.bam, jobs.warning, jobs.queue_stats, jobs.job_dependency to lessen_app;
revoke execute on function jobs.delete_queue(text) from public;

-- Adds a job inside the transaction of the deed: both stand, or neither. Any login of the web process may add one, and
-- the login of sign-in data may do nothing else here. A kind of job that no start has declared yet is made.
create function jobs.send(kind text, carries jsonb, how jsonb) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  made uuid;
  begins timestamptz := jobs.job_now() + make_interval(secs => coalesce((how->>'afterSeconds')::float8, 0));
begin
  if not exists (select 1 from jobs.queue where name = kind) then
    perform jobs.create_queue(kind, how || '{"policy": "standard", "notify": true}');
  end if;
  insert into jobs.job_common (name, data, policy, start_after, created_on, keep_until,
    retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, heartbeat_seconds, deletion_seconds, dead_letter)
  select q.name, carries, q.policy, begins, jobs.job_now(), begins + make_interval(secs => q.retention_seconds),
    coalesce((how->>'retryLimit')::int, q.retry_limit), coalesce((how->>'retryDelay')::int, q.retry_delay),
    coalesce((how->>'retryBackoff')::bool, q.retry_backoff), coalesce((how->>'retryDelayMax')::int, q.retry_delay_max),
    coalesce((how->>'expireInSeconds')::int, q.expire_seconds), coalesce((how->>'heartbeatSeconds')::int, q.heartbeat_seconds),
    q.deletion_seconds, q.dead_letter
  from jobs.queue q where q.name = kind
  returning id into strict made;
  if begins <= jobs.job_now() then
    perform pg_notify('pgboss_' || left(encode(sha224('jobs'::bytea), 'hex'), 24), kind);
  end if;
  return made;
end $$;
comment on function jobs.send(text, jsonb, jsonb) is 'Adds a job in the caller''s transaction. kind: its name; carries: ids and counts; how: tries and waits, and afterSeconds.';
revoke execute on function jobs.send(text, jsonb, jsonb) from public;
grant execute on function jobs.send(text, jsonb, jsonb) to lessen_app, lessen_identity;

-- Where jobs go that failed at every try, until somebody tries them again or throws them away.
select jobs.create_queue('dead-letters', '{"policy": "standard", "retentionSeconds": 31536000}');
