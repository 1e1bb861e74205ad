// The reports annex: its sheet and the panel that writes it.

export const annex = {
  'annex.title': 'Annex: the reports one by one',
  'annex.sheet': 'Reports',
  'annex.stateThen': 'State at the cut-off',
  'annex.stated': 'State by the file',
  'annex.counting': 'Counts',
  'annex.counting.counted': 'counted',
  'annex.counting.superseded': 'superseded',
  'annex.counting.outside': 'outside the window',
  'annex.counting.nobodys': 'no agency',
  'annex.panel': 'Reports annex',
  'annex.lead': 'Every report of period {period} that came in one by one, in a workbook of its own: its state at the cut-off, whether it counts, and the row it came from.',
  'annex.withTitles': 'Include titles of reports',
  'annex.withTitlesHint': 'Titles are people’s own words and may hold personal data.',
  'annex.export': 'Export the annex…',
  'annex.fileName': '{project} {period} annex.xlsx',
  'annex.working': 'Writing the annex',
  'annex.done': '{name}: {rows} reports on {sheets} sheets',
  'annex.none': 'This period has no reports one by one.',
} as const;
