-- Where agencies stand after what they did, under the same rules as before.

SELECT agency, open + iif(in_process_counts, 0, in_process) AS open, completed, in_process, den, completed + joining AS done,
  completed + joining + iif(in_process_counts, in_process, 0) AS follow_ups,
  CASE WHEN den = 0 OR den < minimum_reports THEN CASE zero_reports WHEN 'excluded' THEN NULL WHEN 'met' THEN 1 ELSE 0 END
    ELSE 10000 * (completed + joining + iif(in_process_counts, in_process, 0)) >= agency_threshold * den END AS meets
FROM acted, wish ORDER BY agency;
