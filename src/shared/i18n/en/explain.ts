// From a figure on to the cells it was read from.

export const explain = {
  'explain.cells': 'Show the cells',
  'explain.cellsOf': 'Show the cells of row {row}',
  'explain.place': '{file}, sheet {sheet}, row {row}',
  'explain.cell': 'Cell',
  'explain.header': 'Header',
  'explain.readAs': 'Read as',
  'explain.text': 'What stands there',
  'explain.reports': 'Its reports',
  'explain.agencies': 'Agencies',
  'explain.sources': 'Where it comes from',
  'explain.row': 'Row',
  'explain.notRead': 'not read',
  'explain.items': 'Items counted',
  'explain.itemsOf': '{count} items counted',
  'explain.itemScore': '{score} of 100',
  'explain.passed': 'passed',
  'explain.notPassed': 'not passed',
} as const;
