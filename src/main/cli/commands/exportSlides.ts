// `slides`: writes the deck of a period under a scenario, with single parameters changed if asked.

import { t } from '../../../shared/i18n/t.ts';
import { setParameter } from '../../../shared/scoring/parameters.ts';
import type { SlideId } from '../../../shared/slides/slide.ts';
import type { Desk } from '../desk.ts';
import type { CommonOptions, Report } from '../io.ts';
import { scenarioNamed } from './scenarioNamed.ts';

type Options = CommonOptions & {
  readonly out: string; readonly slide: readonly SlideId[];
  readonly period?: string; readonly scenario?: string; readonly set: Record<string, string>;
};

export const exportSlides = async (desk: Desk, _words: readonly string[], options: Options): Promise<Report> => {
  const project = await desk.open(options, 'read');
  const period = options.period ?? project.currentPeriod;
  const scenario = scenarioNamed(await desk.call('scenario.list', {}), options.scenario);
  const parameters = Object.entries(options.set).reduce((all, [key, text]) => setParameter(all, key, text), scenario.parameters);
  const file = desk.path(options.out);
  const { bytes, slides } = await desk.run('slides', () => desk.call('slides.export.start', {
    period, scenario: scenario.name, parameters, interventions: scenario.interventions, language: desk.language,
    slides: [...options.slide], destination: desk.destination(file).id,
  }));
  return { json: { file, period, bytes, slides }, lines: [t(desk.language, 'cli.slides', { file, slides: slides.length, bytes })] };
};
