-- The second opinion on a change: shares of the volume and rates by agency, then and now, an agency that has no volume in one of the two
-- keeping its other rate; mix and rate in percent, as the page's formula says it.

WITH then_of AS (SELECT agency, den, coalesce(done, 0) AS done FROM earlier WHERE den > 0),
now_of AS (SELECT agency, den, coalesce(done, 0) AS done FROM scored WHERE den > 0),
volumes AS (SELECT (SELECT sum(den) FROM then_of) AS before, (SELECT sum(den) FROM now_of) AS after),
matched AS (
  SELECT coalesce(then_of.den, 0) * 1.0 AS den1, coalesce(now_of.den, 0) * 1.0 AS den2,
    coalesce(then_of.done * 1.0 / then_of.den, now_of.done * 1.0 / now_of.den) AS r1,
    coalesce(now_of.done * 1.0 / now_of.den, then_of.done * 1.0 / then_of.den) AS r2
  FROM then_of FULL JOIN now_of ON now_of.agency = then_of.agency
),
both_of AS (SELECT den1 / before AS w1, den2 / after AS w2, r1, r2 FROM matched, volumes)
SELECT 100 * sum((w2 - w1) * (r1 + r2) / 2) AS mix, 100 * sum((r2 - r1) * (w1 + w2) / 2) AS rate FROM both_of;
