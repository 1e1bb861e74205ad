// The first slide: the commitment, the period with its cut-off, who leads, and how each milestone stands.

import type { DeckMaterial } from './material.ts';
import { milestoneFigure } from './milestoneFigures.ts';
import type { SlideDraft } from './slide.ts';
import type { DeckWords } from './words.ts';

export const titleSlide = ({ commitment, result, language, projectName, synthetic, scenario }: DeckMaterial, words: DeckWords): SlideDraft => {
  const { period, totals } = result;
  const lead = words.t('slides.leads', { lead: commitment.lead.short, civil: commitment.civilSocietyLead.short });
  return {
    id: 'title', kind: 'title', topic: `${commitment.code} · ${commitment.plan[language]}`, title: commitment.title[language],
    sentence: [
      words.t('slides.periodLine', { period: period.code, from: words.date(period.from), to: words.date(period.to), asAt: words.date(period.asAt) }), lead,
      words.t('slides.scenarioLine', { scenario, project: projectName }),
    ].join('\n'),
    figures: result.milestones.map((milestone) => milestoneFigure(milestone, result, words)),
    notes: [
      words.t(totals.missing === 0 ? 'summary.evidenceAll' : 'summary.evidence', {
        num: words.count(totals.withEvidence), den: words.count(totals.agencies), missing: words.count(totals.missing),
      }),
      commitment.problem[language], ...(synthetic ? [words.t('shell.syntheticMeaning')] : []),
    ],
  };
};
