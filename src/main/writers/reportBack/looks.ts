// How the cells of a copied sheet look: its values' formats, the header as a header, and the colours of what is at fault. Each look is
// one object, looked up once for the whole workbook.

import type { Fill, Style } from 'exceljs';
import type { Severity } from '../../../shared/domain.ts';
import { faultFills, themes } from '../../../shared/tokens.ts';
import { argb, fontName } from '../styles.ts';
import { cellFormats, type CellFormat } from './cells.ts';

const solid = (colour: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb: argb(colour) } });
const edge = { style: 'thin', color: { argb: argb(themes.light.notMet) } } as const;

const lookOf = (format: CellFormat, isHeader: boolean, severity: Severity | null): Partial<Style> => ({
  font: { name: fontName, size: 10, bold: isHeader, color: { argb: argb(themes.light.text) } },
  numFmt: cellFormats[format],
  ...(isHeader ? { alignment: { vertical: 'top', wrapText: true }, border: { bottom: { style: 'thin', color: { argb: argb(themes.light.muted) } } } } : {}),
  ...(severity === null ? (isHeader ? { fill: solid(themes.light.ground) } : {}) : { fill: solid(faultFills[severity]) }),
  ...(severity === 'blocking' ? { border: { top: edge, left: edge, bottom: edge, right: edge } } : {}),
});

/** Gives the same object for the same look. */
export const openLooks = (): ((format: CellFormat, isHeader: boolean, severity: Severity | null) => Partial<Style>) => {
  const looks = new Map<string, Partial<Style>>();
  return (format, isHeader, severity) => {
    const key = `${format} ${isHeader ? 1 : 0} ${severity ?? ''}`;
    const known = looks.get(key) ?? lookOf(format, isHeader, severity);
    looks.set(key, known);
    return known;
  };
};
