// The evaluation workbook: out, and back in to be checked; charts as pictures; slides.

import * as v from 'valibot';
import { chartIds } from '../charts/evaluationCharts.ts';
import { mostScale, pictureFormats } from '../charts/pictures.ts';
import { languages } from '../domain.ts';
import { interventionsSchema } from '../scoring/interventions.ts';
import { parametersSchema } from '../scoring/types.ts';
import { slideIds } from '../slides/slide.ts';
import { optionalSheets } from '../workbookSheets.ts';
import { call, fileId, name, periodCode, started } from './common.ts';

export const workbookCalls = {
  'workbook.export.start': call(
    v.object({
      period: periodCode, scenario: name, parameters: parametersSchema, interventions: v.optional(interventionsSchema, []),
      language: v.picklist(languages), destination: fileId,
      /** Which of the sheets that may be left out to write; all without it. */
      sheets: v.optional(v.array(v.picklist(optionalSheets)), [...optionalSheets]),
    }),
    started,
  ),
  /** Every report handed in for the period, in a workbook of its own; titles only if asked for. */
  'workbook.annex.start': call(
    v.object({ period: periodCode, language: v.picklist(languages), withTitles: v.optional(v.boolean(), false), destination: fileId }), started,
  ),
  /** One chart as a picture; `scale` is for PNG, `print` tells series apart by hatching, dashes and shapes. `compared` names the
   * scenarios to show side by side; without it all are, and what is asked under besides them where none is the same. */
  'chart.export.start': call(
    v.object({
      chart: v.picklist(chartIds), period: periodCode, parameters: parametersSchema, interventions: v.optional(interventionsSchema, []), language: v.picklist(languages),
      format: v.picklist(pictureFormats), scale: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostScale)), destination: fileId,
      print: v.optional(v.boolean(), false), compared: v.optional(v.array(name), []),
    }),
    started,
  ),
  /** The deck of a period as .pptx; `slides` limits it, empty is all. `compared` as for charts. */
  'slides.export.start': call(
    v.object({
      period: periodCode, scenario: name, parameters: parametersSchema, interventions: v.optional(interventionsSchema, []), language: v.picklist(languages),
      slides: v.optional(v.array(v.picklist(slideIds)), []), compared: v.optional(v.array(name), []), destination: fileId,
    }),
    started,
  ),
  'workbook.verify.start': call(v.object({ file: fileId }), started),
  /** Reads the parameters and interventions an evaluation workbook holds now, to be kept as a scenario by `scenario.save`. */
  'workbook.scenario.start': call(v.object({ file: fileId }), started),
} as const;
