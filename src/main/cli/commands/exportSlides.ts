// `slides`: writes the deck of a period under a scenario, with single parameters changed and interventions more if asked.

import { t } from '../../../shared/i18n/t.ts';
import type { SlideId } from '../../../shared/slides/slide.ts';
import type { Desk } from '../desk.ts';
import type { Report } from '../io.ts';
import { interventionsFrom, scenarioNamed, withChanges, type ScenarioOptions } from './scenarioInputs.ts';

type Options = ScenarioOptions & { readonly out: string; readonly slide: readonly SlideId[] };

export const exportSlides = async (desk: Desk, _words: readonly string[], options: Options): Promise<Report> => {
  const project = await desk.open(options, 'read');
  const period = options.period ?? project.currentPeriod;
  const scenario = scenarioNamed(await desk.call('scenario.list', {}), options.scenario);
  const parameters = withChanges(scenario.parameters, options.set);
  const interventions = [...scenario.interventions, ...await interventionsFrom(desk, options.act)];
  const file = desk.path(options.out);
  const { bytes, slides } = await desk.run('slides', () => desk.call('slides.export.start', {
    period, scenario: scenario.name, parameters, interventions, language: desk.language,
    slides: [...options.slide], destination: desk.destination(file).id,
  }));
  return { json: { file, period, bytes, slides }, lines: [t(desk.language, 'cli.slides', { file, slides: slides.length, bytes })] };
};
