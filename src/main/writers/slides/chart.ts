// Puts a native, editable chart on a slide. What the library writes wrongly is mended afterwards in mendChart.ts.

import type PptxGenJS from 'pptxgenjs';
import type { Language } from '../../../shared/domain.ts';
import type { ChartPlan, PlannedSeries } from './chartPlan.ts';
import { face, ink, type, type Box } from './look.ts';

/**
 * Percent values are held as 45, so that a person editing the sheet sees what the slide says. The code before the format names the
 * language whose separators are meant; PowerPoint takes the machine's.
 */
const formatOf = ({ unit }: ChartPlan, places: '0' | '0.00', language: Language): string => {
  const code = language === 'id' ? '[$-421]' : '[$-809]';
  return code + (unit === 'percent' ? `${places}"${language === 'id' ? ' ' : ''}%"` : '#,##0');
};

const dataOf = ({ labels }: ChartPlan, { name, values }: PlannedSeries) => ({
  name, labels: [...labels],
  // The library writes an empty value for what is no number; mending takes the point out.
  values: values.map((value) => value ?? Number.NaN),
});

const barOptions = (bars: readonly PlannedSeries[], { isHorizontal, isStacked }: ChartPlan): PptxGenJS.IChartOpts => ({
  barDir: isHorizontal ? 'bar' : 'col', barGrouping: 'clustered', chartColors: bars.map(({ colour }) => colour), showValue: true,
  barGapWidthPct: isHorizontal ? 45 : 70,
  // Stacked bars carry no labels on their ends; each place has one bar only, so clustered ones on each other look the same.
  ...(isStacked ? { barOverlapPct: 100 } : {}),
});

const lineOptions = ({ colour, isDashed, isMark }: PlannedSeries): PptxGenJS.IChartOpts => ({
  chartColors: [colour], showValue: false, lineSize: isMark ? 0 : isDashed ? 1.5 : 2.25, lineDash: isDashed ? 'dash' : 'solid',
  lineDataSymbol: isMark ? 'diamond' : 'none', lineDataSymbolSize: 11,
});

const axisText = { catAxisLabelFontFace: face,  catAxisLabelColor: ink('text'), valAxisLabelFontFace: face, valAxisLabelFontSize: type.small, valAxisLabelColor: ink('muted') } as const;

const axisTitles = ({ xLabel, yLabel, isHorizontal }: ChartPlan): PptxGenJS.IChartOpts => ({
  ...(xLabel === '' ? {} : { showCatAxisTitle: true, catAxisTitle: xLabel, catAxisTitleFontSize: type.small, catAxisTitleFontFace: face, catAxisTitleColor: ink('muted') }),
  ...(yLabel === '' || isHorizontal ? {} : { showValAxisTitle: true, valAxisTitle: yLabel, valAxisTitleFontSize: type.small, valAxisTitleFontFace: face, valAxisTitleColor: ink('muted') }),
});

const optionsOf = (plan: ChartPlan, box: Box, language: Language): PptxGenJS.IChartOpts => ({
  ...box, ...axisText, catAxisLabelFontSize: plan.skip > 1 ? type.small : type.label, ...axisTitles(plan),
  altText: plan.summary, lang: language === 'id' ? 'id-ID' : 'en-GB', displayBlanksAs: 'gap',
  chartArea: { roundedCorners: false },
  barDir: plan.isHorizontal ? 'bar' : 'col',
  // The values of bars that lie stand on them: they need no axis.
  valAxisHidden: plan.isHorizontal,
  catAxisLineShow: true, catAxisLineColor: ink('line'), catAxisMajorTickMark: 'none', valAxisLineShow: false, valAxisMajorTickMark: 'none',
  ...(plan.skip > 1 ? { catAxisLabelFrequency: String(plan.skip) } : {}),
  valAxisMinVal: 0, valAxisMaxVal: plan.max, valAxisMajorUnit: plan.step, valAxisLabelFormatCode: formatOf(plan, '0', language),
  valGridLine: plan.isHorizontal ? { style: 'none' } : { color: ink('line'), size: 0.75 }, catGridLine: { style: 'none' },
  dataLabelFormatCode: formatOf(plan, '0.00', language), dataLabelFontFace: face, dataLabelFontSize: type.label, dataLabelColor: ink('text'),
  showLegend: plan.series.length > 1, legendPos: 'b', legendFontFace: face, legendFontSize: type.small, legendColor: ink('text'),
});

/** Adds the chart; its bars are one group, each line a type of its own until mending joins them. */
export const putChart = (slide: PptxGenJS.Slide, plan: ChartPlan, box: Box, language: Language): void => {
  const bars = plan.series.filter(({ kind }) => kind === 'bar');
  const groups: PptxGenJS.IChartMulti[] = [
    ...(bars.length === 0 ? [] : [{ type: 'bar' as const, data: bars.map((one) => dataOf(plan, one)), options: barOptions(bars, plan) }]),
    ...plan.series.filter(({ kind }) => kind === 'line').map((one) => ({ type: 'line' as const, data: [dataOf(plan, one)], options: lineOptions(one) })),
  ];
  // Where bars lie, the first place stands on top; the library knows this order, its types do not.
  const options = { ...optionsOf(plan, box, language), ...(plan.isHorizontal ? { catAxisOrientation: 'maxMin' } : {}) };
  // A chart of several types takes its options where one of a single type takes its data: another thing the types do not know.
  Reflect.apply(slide.addChart, slide, [groups, options]);
};
