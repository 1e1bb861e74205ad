-- The second opinion's national figures, from its own rows of agencies.

SELECT
  count(*) AS agencies, count(received) AS with_evidence, coalesce(sum(received), 0) AS received, coalesce(sum(completed), 0) AS completed,
  coalesce(sum(in_process), 0) AS in_process, coalesce(sum(archived), 0) AS archived, coalesce(sum(raw_follow_ups), 0) AS followed_up,
  coalesce(sum(open), 0) AS open, coalesce(sum(den), 0) AS den, coalesce(sum(done), 0) AS done, coalesce(sum(follow_ups), 0) AS follow_ups,
  coalesce(sum(coalesce(done, done_at_most)), 0) AS done_at_most, coalesce(sum(coalesce(follow_ups, at_most)), 0) AS follow_ups_at_most,
  sum(by_system) AS by_system, sum(by_known) AS by_known,
  coalesce(sum(has_speed), 0) AS assessable, coalesce(sum(quick) FILTER (WHERE has_speed), 0) AS quick, coalesce(sum(due) FILTER (WHERE has_speed), 0) AS due,
  coalesce(sum(den) FILTER (WHERE NOT has_speed), 0) AS unjudged,
  count(*) FILTER (WHERE meets = 1) AS meeting, count(*) FILTER (WHERE meets <> 'x') AS counted,
  count(*) FILTER (WHERE received IS NULL) AS missing, count(*) FILTER (WHERE received IS NULL AND meets = 'x') AS missing_left_out,
  count(*) FILTER (WHERE meets = 'u' AND 10000 * at_most >= agency_threshold * den) AS may_meet,
  count(*) FILTER (WHERE good = 1) AS good, count(*) FILTER (WHERE good <> 'x') AS good_counted,
  count(*) FILTER (WHERE has_speed AND good IN (0, 1)) AS judged,
  count(*) FILTER (WHERE has_speed AND good = 1 AND 10000 * quick >= good_threshold * due) AS good_and_quick
FROM scored, wish;
