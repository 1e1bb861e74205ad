-- The second opinion on how far chance could carry a rate: the Wilson score interval as the textbooks write it, z = 1.96, in percent.

SELECT agency,
  100 * (p + z * z / (2 * den) - z * sqrt(p * (1 - p) / den + z * z / (4.0 * den * den))) / (1 + z * z / den) AS low,
  100 * (p + z * z / (2 * den) + z * sqrt(p * (1 - p) / den + z * z / (4.0 * den * den))) / (1 + z * z / den) AS high
FROM (SELECT agency, den, follow_ups * 1.0 / den AS p, 1.96 AS z FROM scored WHERE den > 0 AND follow_ups IS NOT NULL);
