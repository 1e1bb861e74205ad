-- Differences are said with the cells of both sides. What was counted before lacks them and is made anew when asked for; of what was
-- found at an import the cells are no longer known, so the whole column or row is named, as a spreadsheet does.

DELETE FROM tallies;

UPDATE findings SET params = json_set(params, '$.cells', rtrim(cell, '0123456789') || ':' || rtrim(cell, '0123456789'))
WHERE code = 'totalDiffers' AND cell IS NOT NULL;

UPDATE findings SET params = json_set(params, '$.cells', ltrim(cell, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') || ':' || ltrim(cell, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'))
WHERE code = 'percentDiffers' AND cell IS NOT NULL;
