-- The second opinion on one intervention: what each agency it names is asked for, at most what is there, and what that moves.

UPDATE acted SET
  open = asked.open - (asked.applied - asked.from_started),
  in_process = asked.in_process - asked.from_started + iif(asked.goal = 'inProcess', asked.applied - asked.from_started, 0),
  completed = asked.completed + asked.from_started + iif(asked.goal = 'completed', asked.applied - asked.from_started, 0)
FROM (
  SELECT *, iif(@kind = 'raise', min(applied, started), max(0, applied - open)) AS from_started FROM (
    SELECT *, min(open + started, CASE @kind
      WHEN 'reports' THEN cast(@number AS INTEGER)
      WHEN 'share' THEN cast(@number AS INTEGER) * (open + started) / 10000
      ELSE max(0, (cast(@number AS INTEGER) * den + 9999) / 10000 - completed - joining - iif(by_follow_up, in_process, 0)) END) AS applied
    FROM (
      SELECT acted.*, @kind = 'raise' AND @goal = 'followUp' AND in_process_counts AS by_follow_up,
        iif(@kind <> 'raise', @goal, iif(@goal = 'followUp' AND in_process_counts, 'inProcess', 'completed')) AS goal,
        CASE WHEN @kind = 'raise' THEN iif(@goal = 'followUp' AND in_process_counts, 0, in_process)
          ELSE iif(in_process_counts OR @goal = 'inProcess', 0, in_process) END AS started
      FROM acted, wish))
) AS asked
WHERE acted.agency = asked.agency AND (@agency IS NULL OR acted.agency = @agency)
  AND acted.received >= @least AND acted.received < @most;
