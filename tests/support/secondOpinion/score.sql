-- A second opinion: a period scored from the stored rows in plain SQL, sharing no code with the engine or its store. `wish` holds the
-- period, the parameters and the span of the working-day table; `work_days` its days, `words` what status words mean. One row an agency.

INSERT INTO scored
WITH
names AS (
  SELECT agency_names.id, coalesce(agency, name) AS name FROM agency_names LEFT JOIN agency_decisions USING (name)
),
sources AS (
  SELECT imports.id, layout, coalesce(imports.as_at_day, wish.as_at_day) AS as_at,
    plan LIKE '%"receivedDate"%' AS dated, plan LIKE '%"firstFollowUpDate"%' AS has_follow_ups, plan ->> '$.titleFacts.agency' AS title
  FROM imports JOIN import_periods ON import_id = imports.id JOIN wish ON wish.period = import_periods.period
  WHERE state = 'current' AND layout <> 'register'
),
registered AS (
  SELECT DISTINCT agency_names.name FROM register_entries JOIN agency_names ON agency_names.id = name_id
  JOIN imports ON imports.id = register_entries.id >> 32 AND imports.state = 'current'
),
versions AS (
  SELECT reports.*, sources.dated, sources.has_follow_ups, sources.title AS of_title, status_id, unit_id, parent_id,
    tracking_id IS NULL OR row_number() OVER (PARTITION BY tracking_id ORDER BY sources.as_at DESC, reports.id DESC) = 1 AS is_newest
  FROM reports JOIN sources ON sources.id = reports.id >> 32 AND layout = 'records' JOIN report_kinds ON report_kinds.id = kind_id
),
named AS (
  SELECT versions.*, unit.name AS unit, parent.name AS parent, coalesce(title_decision.agency, of_title) AS head
  FROM versions LEFT JOIN names AS unit ON unit.id = unit_id LEFT JOIN names AS parent ON parent.id = parent_id
  LEFT JOIN agency_decisions AS title_decision ON title_decision.name = of_title, wish
  WHERE is_newest AND (NOT dated OR received_day BETWEEN from_day AND to_day)
),
cohort AS (
  SELECT named.*,
    CASE WHEN EXISTS (SELECT 1 FROM registered) THEN
      CASE WHEN unit IN registered THEN unit WHEN parent IN registered THEN parent WHEN head IN registered THEN head END
    ELSE coalesce(parent, head, unit) END AS agency,
    CASE
      WHEN words.state IN ('completed', 'archived') AND completed_day > as_at_day
        THEN iif(first_follow_up_day <= as_at_day, 'inProcess', 'waiting')
      WHEN words.state = 'inProcess' AND first_follow_up_day > as_at_day THEN 'waiting'
      ELSE words.state
    END AS state,
    iif(first_follow_up_day <= as_at_day AND first_follow_up_day >= received_day, first_follow_up_day, NULL) AS followed,
    iif(completed_day <= as_at_day AND completed_day >= received_day, completed_day, NULL) AS closed, closed_by
  FROM named LEFT JOIN status_words ON status_words.id = status_id LEFT JOIN words USING (word), wish
),
waits AS (
  SELECT cohort.*,
    (SELECT count(*) FROM work_days WHERE (joint = 0 OR joint_works) AND day <= followed AND day >= received_day + next_day) AS follow_days,
    (SELECT count(*) FROM work_days WHERE (joint = 0 OR joint_works) AND day <= as_at_day AND day >= received_day + next_day) AS age,
    coalesce(received_day < table_start AND (followed IS NOT NULL OR closed IS NOT NULL OR state IN ('unverified', 'forwarded', 'onHold', 'waiting', 'inProcess')), 0)
      OR coalesce(followed > table_end, 0)
      OR coalesce(closed > table_end AND state IN ('completed', 'archived'), 0)
      OR coalesce(received_day IS NOT NULL AND as_at_day > table_end
        AND state IN ('unverified', 'forwarded', 'onHold', 'waiting', 'inProcess'), 0) AS lacks_table,
    NOT (archived_reports = 'excluded' AND coalesce(state IN ('archived', 'blocked'), 0)) AS in_denominator
  FROM cohort, wish WHERE agency IS NOT NULL
),
records AS (
  SELECT agency, count(*) AS received,
    count(*) FILTER (WHERE state = 'unverified') AS unverified, count(*) FILTER (WHERE state = 'forwarded') AS forwarded,
    count(*) FILTER (WHERE state = 'onHold') AS on_hold, count(*) FILTER (WHERE state = 'waiting') AS waiting,
    count(*) FILTER (WHERE state = 'inProcess') AS in_process, count(*) FILTER (WHERE state = 'completed') AS completed,
    count(*) FILTER (WHERE state = 'archived') AS archived, count(*) FILTER (WHERE state = 'blocked') AS blocked,
    count(*) FILTER (WHERE state = 'completed' AND closed_by = 'system') AS by_system,
    count(*) FILTER (WHERE state = 'completed' AND closed_by IS NOT NULL) AS by_known,
    max(has_follow_ups) AND NOT max(lacks_table) AS has_speed,
    count(*) FILTER (WHERE in_denominator AND followed IS NOT NULL AND follow_days <= follow_up_limit) AS quick,
    count(*) FILTER (WHERE in_denominator
      -- Not yet due: open, never followed up, still inside the limit.
      AND NOT (followed IS NULL AND not_yet_due = 'excluded' AND received_day IS NOT NULL AND age <= follow_up_limit
        AND (coalesce(state IN ('unverified', 'forwarded', 'onHold', 'waiting'), 0) OR coalesce(state = 'inProcess' AND NOT in_process_counts, 0)))
      -- Followed up, by its state, without a date that says when.
      AND NOT coalesce(followed IS NULL AND (state = 'completed' OR (state = 'archived' AND archived_reports = 'asCompleted')
        OR (state = 'inProcess' AND in_process_counts)), 0)) AS due
  FROM waits, wish GROUP BY agency
),
listed AS (
  SELECT names.name AS agency, summaries.*, row_number() OVER (PARTITION BY names.name ORDER BY as_at DESC, summaries.id DESC) AS place,
    as_at, sources.id AS source
  FROM summaries JOIN sources ON sources.id = summaries.id >> 32 JOIN names ON names.id = name_id
  WHERE NOT EXISTS (SELECT 1 FROM registered) OR names.name IN registered
),
slices AS (
  SELECT names.name AS agency, words.state, count, as_at, sources.id AS source,
    dense_rank() OVER (PARTITION BY names.name, coalesce(year, -1), coalesce(month, -1) ORDER BY as_at DESC, sources.id DESC) AS place
  FROM status_counts JOIN sources ON sources.id = status_counts.id >> 32 JOIN names ON names.id = name_id
  LEFT JOIN status_words ON status_words.id = status_id LEFT JOIN words USING (word), wish
  WHERE (NOT EXISTS (SELECT 1 FROM registered) OR names.name IN registered)
    AND (year IS NULL OR (month IS NULL AND year BETWEEN first_month / 12 AND last_month / 12)
      OR year * 12 + month - 1 BETWEEN first_month AND last_month)
),
long_lists AS (
  SELECT agency, sum(count) AS received, sum(count) FILTER (WHERE state = 'unverified') AS unverified,
    sum(count) FILTER (WHERE state = 'forwarded') AS forwarded, sum(count) FILTER (WHERE state = 'onHold') AS on_hold,
    sum(count) FILTER (WHERE state = 'waiting') AS waiting, sum(count) FILTER (WHERE state = 'inProcess') AS in_process,
    sum(count) FILTER (WHERE state = 'completed') AS completed, sum(count) FILTER (WHERE state = 'archived') AS archived,
    sum(count) FILTER (WHERE state = 'blocked') AS blocked, NULL AS followed_up, max(as_at * 1000 + source) AS age
  FROM slices WHERE place = 1 GROUP BY agency
),
stated AS (
  SELECT * FROM (
    SELECT *, row_number() OVER (PARTITION BY agency ORDER BY age DESC) AS place FROM (
      SELECT agency, received, unverified, forwarded, on_hold, waiting, in_process, completed, archived, blocked, followed_up,
        as_at * 1000 + source AS age FROM listed WHERE place = 1
      UNION ALL SELECT * FROM long_lists)
  ) WHERE place = 1
),
chosen AS (
  SELECT agency, received, unverified, forwarded, on_hold, waiting, in_process, completed, archived, blocked, NULL AS followed_up,
    by_system, by_known, has_speed AND due > 0 AS has_speed, quick, due, 'records' AS evidence
  FROM records WHERE NOT EXISTS (SELECT 1 FROM stated WHERE stated.agency = records.agency AND stated.received > records.received)
  UNION ALL
  SELECT agency, received, unverified, forwarded, on_hold, waiting, in_process, completed, archived, blocked, followed_up,
    NULL, NULL, 0, NULL, NULL, 'summary'
  FROM stated WHERE NOT EXISTS (SELECT 1 FROM records WHERE records.agency = stated.agency AND records.received >= stated.received)
),
agencies AS (
  SELECT name AS agency FROM registered UNION SELECT agency FROM chosen WHERE NOT EXISTS (SELECT 1 FROM registered)
),
known AS (
  SELECT agencies.agency, evidence, received, unverified, forwarded, on_hold, waiting, archived, blocked, followed_up, by_system, by_known,
    has_speed, quick, due,
    coalesce(unverified, forwarded, on_hold, waiting) IS NOT NULL AS has_open_state,
    coalesce(unverified, 0) + coalesce(forwarded, 0) + coalesce(on_hold, 0) + coalesce(waiting, 0) AS before_follow_up,
    coalesce(archived, 0) + coalesce(blocked, 0) AS set_aside,
    in_process AS stated_in_process, completed AS stated_completed,
    coalesce(completed, iif(followed_up >= in_process, followed_up - in_process, NULL)) AS completed,
    coalesce(in_process, iif(followed_up >= completed, followed_up - completed, NULL)) AS in_process
  FROM agencies LEFT JOIN chosen ON chosen.agency = agencies.agency
),
standing AS (
  SELECT known.*,
    coalesce(stated_completed + stated_in_process, followed_up) AS settled,
    iif(archived_reports = 'excluded', max(0, received - set_aside), received) AS den,
    iif(archived_reports = 'asCompleted', coalesce(archived, 0), 0) AS joining,
    max(0, min(received - before_follow_up - set_aside - coalesce(stated_in_process, 0),
      coalesce(followed_up - coalesce(stated_in_process, 0), received - before_follow_up - set_aside - coalesce(stated_in_process, 0)))) AS room
  FROM known, wish
),
counted AS (
  SELECT standing.*, completed + joining AS done,
    iif(in_process_counts, settled, completed) AS raw_follow_ups,
    iif(in_process_counts, settled, completed) + joining AS follow_ups,
    min(den, iif(in_process_counts, max(0, received - before_follow_up - set_aside), room) + joining) AS at_most,
    min(den, room + joining) AS done_at_most,
    iif(has_open_state, before_follow_up, max(0, received - before_follow_up - set_aside
      - max(coalesce(stated_completed, 0) + coalesce(stated_in_process, 0), coalesce(settled, 0))))
      + iif(in_process_counts, 0, coalesce(in_process, 0)) AS open
  FROM standing, wish
)
SELECT agency, coalesce(evidence, 'none'), received, completed, in_process, archived, raw_follow_ups, open, den, done, done_at_most,
  follow_ups, at_most, by_system, by_known, coalesce(has_speed, 0), quick, due,
  -- met: 1, 0, unknown 'u', left out 'x'
  CASE WHEN evidence IS NULL THEN iif(missing_agencies = 'excluded', 'x', 0)
    WHEN den = 0 OR den < minimum_reports THEN CASE zero_reports WHEN 'excluded' THEN 'x' WHEN 'met' THEN 1 ELSE 0 END
    WHEN follow_ups IS NULL THEN 'u' ELSE 10000 * follow_ups >= agency_threshold * den END,
  CASE WHEN evidence IS NULL THEN iif(missing_agencies = 'excluded', 'x', 0)
    WHEN den = 0 OR den < minimum_reports THEN CASE zero_reports WHEN 'excluded' THEN 'x' WHEN 'met' THEN 1 ELSE 0 END
    WHEN follow_ups IS NULL THEN 'u' ELSE 10000 * follow_ups >= good_threshold * den END
FROM counted, wish;
