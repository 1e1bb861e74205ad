// Writing the slides: where to, the job, and what came of it.

import type { Language } from '../../shared/domain.ts';
import type { SlidesOutcome } from '../../shared/jobs.ts';
import type { Intervention } from '../../shared/scoring/interventions.ts';
import type { Parameters } from '../../shared/scoring/types.ts';
import type { SlideId } from '../../shared/slides/slide.ts';
import { call } from '../state/call.ts';
import { finished } from '../state/jobs.ts';
import { host } from '../transport/host.ts';

export interface SlidesInput {
  readonly fileName: string;
  readonly period: string;
  readonly scenario: string;
  readonly parameters: Parameters;
  readonly interventions: Intervention[];
  readonly language: Language;
  readonly slides: SlideId[];
  readonly compared: string[];
}

/** Asks for the place, writes the slides there; null when the person thought better of it. Throws AppError. */
export const exportSlides = async ({ fileName, ...what }: SlidesInput, onJob: (jobId: string) => void): Promise<SlidesOutcome | null> => {
  const destination = await host.saveFile({ name: fileName, kind: 'slides' });
  if (destination === null) return null;
  const { jobId } = await call('slides.export.start', { ...what, destination: destination.id });
  onJob(jobId);
  return finished<'slides'>(jobId);
};
