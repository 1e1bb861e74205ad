// The grid in the window's tokens: it follows the theme by itself, because every colour is a CSS variable.

import { themeQuartz } from 'ag-grid-community';
import { font, size } from '../../../shared/tokens.ts';

const hairline = { style: 'solid', width: 1, color: 'var(--line)' } as const;

export const gridTheme = themeQuartz.withParams({
  accentColor: 'var(--accent)',
  backgroundColor: 'var(--surface)',
  foregroundColor: 'var(--text)',
  borderColor: 'var(--line)',
  browserColorScheme: 'inherit',
  chromeBackgroundColor: 'var(--ground)',
  headerBackgroundColor: 'var(--ground)',
  headerTextColor: 'var(--muted)',
  headerFontWeight: 500,
  headerFontSize: font.small,
  headerHeight: size.row,
  headerColumnResizeHandleColor: 'var(--line)',
  headerColumnResizeHandleHeight: '50%',
  rowHeight: size.row,
  rowBorder: { style: 'solid', width: 1, color: 'color-mix(in srgb, var(--line) 60%, transparent)' },
  rowHoverColor: 'var(--hover)',
  selectedRowBackgroundColor: 'var(--selected)',
  oddRowBackgroundColor: 'var(--surface)',
  columnBorder: false,
  wrapperBorder: hairline,
  wrapperBorderRadius: size.radius,
  borderRadius: size.radius,
  cellHorizontalPadding: 8,
  fontFamily: 'var(--font-family)',
  fontSize: font.base,
  iconSize: 12,
  spacing: 4,
});
