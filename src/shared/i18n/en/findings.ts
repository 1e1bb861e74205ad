// What was found in evidence: what is wrong, where, and what to do now. Then the reasons why a row is no data.

export const findings = {
  'finding.noHeader': 'No header row with known words was found. Click the row that is the header, or choose the layout.',
  'finding.unknownLayout': 'The header is known, but not what the sheet is. Choose the layout and say what each column means.',
  'finding.lackingColumn': 'The layout needs a column such as “{words}”. Say which column that is.',
  'finding.monthsWithoutYear': 'Column “{header}” names a month and nothing names its year, so it would count in every period. Write the year into the header or the title and bring the file again.',
  'finding.sameField':
    'Column {column} (“{header}”) means the same as column {first} and is left out. Change the mapping if it is the right '
    + 'one.',
  'finding.unknownStatus': 'The status word “{word}” ({count} rows) is not on the status map. Say what it means.',
  'finding.noStatus': '{count} reports have no status; they count as received with no state. Ask the sender for it.',
  'finding.unknownClass': 'The class “{word}” ({count} reports) is not known; they count as unclassified.',
  'finding.ambiguousNumbers':
    'The numbers of column {column} fit both a decimal comma and a decimal dot: “{text}” was read as {example}. Choose one.',
  'finding.mixedNumbers': 'Column {column} mixes decimal comma and decimal dot: “{text}” beside “{other}”. Choose one, or mend the file.',
  'finding.ambiguousDates': 'The dates of column {column} fit both day/month and month/day: “{text}” was read as {example}. Choose one.',
  'finding.mixedDates': 'Column {column} mixes day/month and month/day: “{text}” beside “{other}”. Choose one, or mend the file.',
  'finding.datesMaySwap':
    '{count} cells hold real dates, none past the 12th, beside texts such as “{text}”: day and month may be swapped in '
    + 'them. Check them.',
  'finding.unknownAgency': '“{name}” ({count} rows) is not on the register. Say which agency it is, or add it to the register.',
  'finding.duplicateAgency':
    '“{name}” stands here and in {first}. An agency may stand in a summary once: mend the file, or take it as it is.',
  'finding.agencyTwice': '“{name}” is the same agency as “{other}” in {otherCell}. The last of them counts if you take it as it is.',
  'finding.parentAndUnit': '“{name}” is a unit of “{other}” in {otherCell}. Both in one summary would count its reports twice.',
  'finding.stateSumExceeds':
    'The states of {agency} add up to {sum}, more than the {received} received. Mend the file, or take it as it is.',
  'finding.followedUpDiffers':
    '{agency}: {stated} followed up are given, but in process and completed add up to {computed}. The given one counts.',
  'finding.totalDiffers': 'The total of “{header}” in {cell} says {stated}; its rows ({cells}) add up to {computed}. The rows count.',
  'finding.percentDiffers': '{agency}: {stated} % is printed, {num} of {den} ({cells}) are {computed} %. The counts are scored, not the percentage.',
  'finding.percentRounding': '{count} printed percentages are up to one point away from their counts: rounding. The counts are scored.',
  'finding.pastWindow': '{count} counts are for more time than the window of {periods}, a whole year for instance. They count there whole; by month they would be exact.',
  'finding.outsideWindow': '{count} rows lie outside the window of {periods}. They are kept and belong to no cohort.',
  'finding.asAtDiffers': 'The sheet was made on {generated}, {period} is cut off at {asAt}. States are taken as they stand.',
  'finding.windowDiffers':
    'The sheet says it covers {from} to {to}, the window of {period} is {periodFrom} to {periodTo}. Is it the right period?',
  'finding.zoneMayMove': '{count} reports came in after 17:00. If those times are UTC, they belong to the next day: choose the time zone.',
  'finding.zoneMoved': '{count} reports belong to the day after the one written, because their times are UTC.',
  'finding.missingDate': '{count} reports have no date of receipt. They are kept and belong to no cohort.',
  'finding.unreadableDate':
    '“{text}” is no date that can be read ({count} such cells in the column). Mend the file, or change how the column is '
    + 'read.',
  'finding.twoDigitYear': '“{text}” gives its year with two digits ({count} such cells in the column). Write the year in full.',
  'finding.dateOrder': '{count} dates of this column come before the report was received. They count as missing when speed is judged.',
  'finding.noTrackingId': '{count} reports have no tracking ID. They are kept; the same report twice would not be noticed.',
  'finding.incompleteRow': 'A row with nothing but “{text}” is refused ({count} in all). Complete it in the file.',
  'finding.noAgency': 'The row names no agency, so nobody can be scored by it. Complete it in the file.',
  'finding.noReceived': 'The agency has no number of reports received. The row is refused; without it the agency counts as missing.',
  'finding.noCount': 'The row has no count and is refused. Complete it in the file.',
  'finding.textInNumber': '“{text}” stands where a number belongs. Mend the file.',
  'finding.notWhole': '“{text}” is not a whole number, but counts are. Mend the file, or change how the column is read.',
  'finding.negativeCount': '{text} is below zero, but a count cannot be. Mend the file.',
  'finding.unreadableMonth': '“{text}” is no month. The row is refused; mend the file.',
  'finding.unreadableYear': '“{text}” is no year. The row is refused; mend the file.',
  'finding.cellError': 'The cell holds an error of the spreadsheet instead of a value. Mend the formula and save the file again.',
  'finding.uncachedFormula':
    'The file stores a formula here without its result. Open it in a spreadsheet program, save it and add it again.',
  'finding.mergedData': '{range} is merged over several rows: only the first of them has the value. Unmerge it and fill every row.',
  'finding.supersededReports':
    '{count} rows are of reports that stand once more, in this file or in newer evidence of the period. The newest counts, these are kept as superseded.',
  'finding.recordsAboveSummary': '{agency}, {period}: {records} reports one by one ({recordsPlace}), the summary says {summary} ({place}). The reports are scored.',
  'finding.recordsBelowSummary':
    '{agency}, {period}: only {records} reports one by one ({recordsPlace}), the summary says {summary} ({place}). The summary is scored; ask for the '
    + 'missing reports.',
  'finding.sheetReceivedDiffers':
    '{agency}, {period}: {records} reports one by one ({recordsPlace}), the summary sheet of the same workbook says {summary} ({place}). Ask which is right.',
  'finding.sheetCompletedDiffers':
    '{agency}, {period}: {records} reports stand as completed ({recordsPlace}), the summary sheet of the same workbook says {summary} completed ({place}). Ask which is right.',
  'finding.receivedFell':
    '{agency}: {now} received in {period} ({place}), but {before} in {earlier} ({earlierPlace}), whose window begins on the same day. It cannot fall: ask which is right.',
  'finding.completedFell':
    '{agency}: {now} completed in {period} ({place}), but {before} in {earlier} ({earlierPlace}), whose window begins on the same day. Ask which is right.',
  'finding.noHolidayTable':
    'No decree on public holidays is kept for {years}: speed cannot be judged for agencies with dates there. Add the year’s days off.',
  'finding.noTitle': 'The row names no item of data or information. Complete it in the file.',
  'finding.duplicateItem': 'The item stands in the list twice: “{title}”. It would count twice; take one of them out.',
  'finding.unclearAnswer': '“{text}” is neither yes nor no ({count} rows). It was left open, and an open check is not passed.',
  'finding.strayQuote': 'A quotation mark stands inside a value that is not quoted. The text was taken as it stands.',
  'finding.unterminatedQuote': 'A quoted value has no closing quotation mark: rows after it may have run together. Mend the file.',
  'finding.nulBytes': 'The file holds NUL bytes, which no text has. They were left out; check the file.',
  'finding.moreFindings': '{count} more faults of this kind are not listed.',
  'finding.more': '{count} more findings are not listed one by one, from this cell on.',

  'reason.title': 'Title above the table',
  'reason.header': 'Header of the table',
  'reason.repeatedHeader': 'The header, said again',
  'reason.columnNumbers': 'Numbers of the columns',
  'reason.section': 'Section, not an agency',
  'reason.groupSum': 'Sum of a group, not an agency',
  'reason.total': 'Total: compared with the rows above, never taken in',
  'reason.average': 'Average, not an agency',
  'reason.note': 'Note beside the table',
  'reason.noHeader': 'No header was found, so no row is read',
  'reason.unknownLayout': 'The layout is not known, so no row is read',
  'reason.lackingColumn': 'A column is missing, so no row is read',
  'reason.noTitle': 'Refused: no title is given',
  'reason.noAgency': 'Refused: no agency is named',
  'reason.noReceived': 'Refused: the number received is missing',
  'reason.noCount': 'Refused: the count is missing',
  'reason.textInNumber': 'Refused: text where a number belongs',
  'reason.notWhole': 'Refused: a count that is not whole',
  'reason.negativeCount': 'Refused: a count below zero',
  'reason.unreadableMonth': 'Refused: the month cannot be read',
  'reason.unreadableYear': 'Refused: the year cannot be read',
  'reason.unreadableDate': 'Refused: the date of receipt cannot be read',
  'reason.twoDigitYear': 'Refused: the year has two digits',
  'reason.cellError': 'Refused: a cell holds an error',
  'reason.incompleteRow': 'Refused: nearly everything is missing',
} as const;
