// What pptxgenjs 4.0.1 writes into a chart part that PowerPoint takes for damage, or that the schema does not allow, put right: each
// with its reason. Works on the library's own text, whose shape is known and checked by tests against the schema's order.

/** A third axis is named in every bar and line group and defined nowhere: PowerPoint offers to repair the file. */
const withoutUndefinedAxis = (xml: string): string => {
  const defined = new Set([...xml.matchAll(/<c:(?:catAx|valAx|dateAx|serAx)>\s*<c:axId val="(\d+)"\/>/gu)].map(([, id]) => id));
  return xml.replaceAll(/<c:axId val="(\d+)"\/>/gu, (axis, id: string) => (defined.has(id) ? axis : ''));
};

/** Each line is a group of its own; PowerPoint keeps one group of a kind on a pair of axes. */
const withOneLineGroup = (xml: string): string => {
  const groups = [...xml.matchAll(/<c:lineChart>.*?<\/c:lineChart>/gsu)].map(([group]) => group);
  const [first, ...others] = groups;
  if (first === undefined || others.length === 0) return xml;
  const series = others.flatMap((group) => group.match(/<c:ser>.*?<\/c:ser>/gsu) ?? []).join('');
  const end = first.lastIndexOf('</c:ser>') + '</c:ser>'.length;
  const joined = first.slice(0, end) + series + first.slice(end);
  return others.reduce((left, group) => left.replace(group, () => ''), xml).replace(first, () => joined);
};

/** A line group must say how its lines stand to each other, before anything else. */
const withGrouping = (xml: string): string => xml.replaceAll('<c:lineChart><c:varyColors', '<c:lineChart><c:grouping val="standard"/><c:varyColors');

/** Lines know no inverted negatives, and their markers come before their labels. */
const withLineOrder = (xml: string): string => xml.replaceAll(/<c:lineChart>.*?<\/c:lineChart>/gsu, (group) => group
  .replaceAll(/\s*<c:invertIfNegative val="0"\/>/gu, '')
  .replaceAll(/(<c:dLbls>(?:(?!<c:dLbls>).)*?<\/c:dLbls>)(<c:marker>.*?<\/c:marker>)/gsu, '$2$1'));

/** Which labels are skipped is said before whether they have levels. */
const withSkipFirst = (xml: string): string => xml.replaceAll(/(<c:noMultiLvlLbl val="\d"\/>)\s*(<c:tickLblSkip val="\d+"\/>)/gu, '$2$1');

/** A missing point is written as an empty number, which is none: without the point there is a gap, as meant. */
const withoutEmptyPoints = (xml: string): string => xml.replaceAll(/<c:pt idx="\d+"><c:v>(?:NaN)?<\/c:v><\/c:pt>/gu, '');

/** One level of labels is written as several; as a plain list it can be edited like any other. */
const withPlainLabels = (xml: string): string => xml
  .replaceAll('c:multiLvlStrRef>', 'c:strRef>').replaceAll('c:multiLvlStrCache>', 'c:strCache>').replaceAll(/<\/?c:lvl>/gu, '');

/** Labels on bars stand on the slide's ground, so that a target line never runs through their figures. */
const withLabelGround = (xml: string): string => xml.replaceAll(/<c:barChart>.*?<\/c:barChart>/gsu, (group) =>
  group.replaceAll(/(<c:dLbls>\s*<c:numFmt [^>]*\/>)/gu, '$1<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr>'));

/** The part as PowerPoint would write it. */
export const mendChart = (xml: string): string => [
  withoutUndefinedAxis, withOneLineGroup, withGrouping, withLineOrder, withSkipFirst, withoutEmptyPoints, withPlainLabels, withLabelGround,
].reduce((mended, step) => step(mended), xml);
