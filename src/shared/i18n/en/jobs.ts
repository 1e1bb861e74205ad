// What a running job is at, in English.

export const jobs = {
  'job.inspecting': 'Looking at {file}, sheet {sheet}: {rows} rows',
  'job.importing': 'Importing {file}, sheet {sheet}: {rows} rows',
  'job.counting': 'Counting {period}',
  'job.undoing': 'Taking import {import} back',
  'job.orderingReports': 'Ordering reports',
  'job.exporting': 'Writing and recomputing the workbook',
  'job.checkingQuality': 'Checking the data of {period}',
  'job.checkingSeal': 'Checking the seal against {file}',
  'job.reportingBack': 'Writing the report back on {file}, sheet {sheet}: {rows} rows',
  'job.readingRow': 'Reading row {row} of {file}',
  'job.annexing': 'Writing {file}: {rows} reports',
  'job.readingWorkbook': 'Reading {file}',
  'job.recomputing': 'Recomputing {file}',
} as const;
