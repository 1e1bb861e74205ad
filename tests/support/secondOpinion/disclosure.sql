-- The second opinion on milestone 3: items of the registers that count, the six checks of each, and the weights of those it passes.
-- Formats and licences are words of this test's own list, sorted by hand into open and closed.

WITH items AS (
  SELECT disclosure_items.* FROM disclosure_items, imports
  WHERE imports.layout = 'disclosure' AND disclosure_items.id / 4294967296 = imports.id
),
checked AS (
  SELECT
    iif(published_day IS NULL, link IS NOT NULL, published_day <= as_at_day) AS published,
    coalesce(complete, publisher IS NOT NULL AND link IS NOT NULL AND format IS NOT NULL AND published_day IS NOT NULL) AS complete,
    coalesce(timely, published_day BETWEEN from_day AND as_at_day, 0) AS timely,
    format IN ('XLSX', 'csv', 'API JSON') AS machine_readable,
    licence IN ('CC BY 4.0', 'Lisensi terbuka') AS open_licence,
    coalesce(documented, 0) AS documented
  FROM items, wish
)
SELECT count(*) AS items,
  coalesce(sum(published * @w0 + complete * @w1 + timely * @w2 + coalesce(machine_readable, 0) * @w3 + coalesce(open_licence, 0) * @w4 + documented * @w5), 0) AS points,
  (SELECT count(*) FROM imports WHERE layout = 'disclosure') AS registers
FROM checked;
