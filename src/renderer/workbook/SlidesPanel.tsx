// The slides: chosen by period, scenario and language, each seen with its message and left in or out, and written as one .pptx.

import { Download } from 'lucide-react';
import type { Project } from '../../shared/contract/project.ts';
import type { Language } from '../../shared/domain.ts';
import type { Slide, SlideId } from '../../shared/slides/slide.ts';
import { useScenarioName } from '../shell/useScenarioName.ts';
import { useComparedNames } from '../state/compared.ts';
import { cancelJob } from '../state/jobs.ts';
import { useSlides } from '../state/slides.ts';
import { useKept } from '../state/useKept.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Progress } from '../ui/Progress.tsx';
import { Checkbox } from '../ui/Switch.tsx';
import { ChoiceFields, useChoices } from './choices.tsx';
import { exportSlides } from './exportSlides.ts';
import { useWork } from './useWork.ts';

const SlideRow = ({ slide, at, language, isIn, onChange }: {
  readonly slide: Slide; readonly at: number; readonly language: Language; readonly isIn: boolean; readonly onChange: (isIn: boolean) => void;
}) => {
  const { t } = useWords();
  const holds = [...(slide.chart === null ? [] : [t('slides.hasChart')]), ...(slide.table === null ? [] : [t('slides.hasTable')])];
  return (
    <li data-out={isIn ? undefined : true}>
      <Checkbox isOn={isIn} onChange={onChange}>{`${String(at + 1)}. ${t(`slides.name.${slide.id}`)}`}</Checkbox>
      <span lang={language} title={slide.sentence}>{slide.title}</span>
      <span className="muted small">{holds.join(', ')}</span>
    </li>
  );
};

/** Which slides are left out; a slide that is new to a project is in. */
const useLeftOut = () => {
  const [out, setOut] = useKept<readonly SlideId[]>('workbook.slidesLeftOut', []);
  return {
    out,
    setOut,
    toggle: (id: SlideId, isIn: boolean): void => setOut(isIn ? out.filter((one) => one !== id) : [...out, id]),
  };
};

const SlideList = ({ slides, left, language }: {
  readonly slides: readonly Slide[]; readonly left: ReturnType<typeof useLeftOut>; readonly language: Language;
}) => {
  const { t } = useWords();
  const shown = slides.filter(({ id }) => !left.out.includes(id));
  return (
    <section className="workbook-slides" aria-label={t('slides.preview')}>
      <header>
        <h3>{t('slides.preview')}</h3>
        <Checkbox
          isOn={shown.length === slides.length}
          isPartly={shown.length > 0 && shown.length < slides.length}
          onChange={(isOn) => left.setOut(isOn ? [] : slides.map(({ id }) => id))}
        >
          {t('slides.all')}
        </Checkbox>
      </header>
      <ol>
        {slides.map((slide, at) => (
          <SlideRow
            key={slide.id} slide={slide} at={at} language={language} isIn={!left.out.includes(slide.id)}
            onChange={(isIn) => left.toggle(slide.id, isIn)}
          />
        ))}
      </ol>
    </section>
  );
};

const useScenarioShown = (name: string, isHypothetical: boolean): string => {
  const { t } = useWords();
  const shown = useScenarioName()(name);
  return isHypothetical ? `${shown} (${t('scenarios.hypothetical')})` : shown;
};

const Working = ({ share, jobId }: { readonly share: number | null; readonly jobId: string | null }) => {
  const { t } = useWords();
  return (
    <>
      <Progress label={t('slides.working')} share={share} />
      <span className="muted">{t('slides.working')}</span>
      {jobId === null ? null : <Button onPress={() => cancelJob(jobId)}>{t('slides.stop')}</Button>}
    </>
  );
};

export const SlidesPanel = ({ project }: { readonly project: Project }) => {
  const { t, count } = useWords();
  const choices = useChoices(project);
  const { period, scenario: { name, parameters, interventions }, language } = choices;
  const slides = useSlides({ project, period, name: useScenarioShown(name, interventions.length > 0), parameters, interventions, language });
  const left = useLeftOut();
  const [compared] = useComparedNames();
  const work = useWork(exportSlides);
  const chosen = slides.map(({ id }) => id).filter((id) => !left.out.includes(id));
  const start = (): void => work.run({
    fileName: t('slides.fileName', { project: project.name, period }), period, scenario: name, parameters, interventions: [...interventions], language,
    slides: chosen, compared: [...compared],
  });
  return (
    <section className="panel workbook-export" aria-label={t('slides.title')}>
      <h2>{t('slides.title')}</h2>
      <p className="muted">{t('slides.lead')}</p>
      <ChoiceFields project={project} choices={choices} languageOf="slides.language" />
      {slides.length === 0 ? null : <SlideList slides={slides} left={left} language={language} />}
      <div className="workbook-go">
        <Button kind="primary" icon={Download} isDisabled={work.state === 'running' || chosen.length === 0} onPress={start}>{t('slides.export')}</Button>
        {slides.length > 0 && chosen.length === 0 ? <span className="muted">{t('slides.noneChosen')}</span> : null}
        {work.state === 'running' ? <Working share={work.share} jobId={work.jobId} /> : null}
        {work.result === null ? null : (
          <p role="status" className="workbook-done">
            <strong className="tone-met">▲ {t('slides.done', { name: work.result.name, count: count(work.result.slides.length) })}</strong>{' '}
            <span className="muted">{t('workbook.size', { kilobytes: count(Math.round(work.result.bytes / 1000)) })}</span>
          </p>
        )}
      </div>
    </section>
  );
};
