// A figure that explains itself: press it and it says its sentence, what it was divided from, and the parameters it rests on.

import type { ReactNode } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useWords } from '../state/words.ts';
import './overlay.css';
import './parts.css';

/** A line of an explanation: its word and its value, both ready to show. */
export type ExplainedLine = readonly [label: string, value: string];

export interface Explanation {
  readonly sentence: string;
  readonly lines?: readonly ExplainedLine[];
  /** The parameters that decide the figure. */
  readonly parameters?: readonly ExplainedLine[];
  /** Where to go on from here: agencies, sources. */
  readonly more?: ReactNode;
}

const Lines = ({ lines }: { readonly lines: readonly ExplainedLine[] }) => (
  <dl>{lines.map(([label, value]) => [<dt key={`${label}-word`}>{label}</dt>, <dd key={label}>{value}</dd>])}</dl>
);

/** What an explanation says, for whatever opens it. */
export const Explained = ({ explanation }: { readonly explanation: Explanation }) => {
  const { t } = useWords();
  const { sentence, lines = [], parameters = [], more } = explanation;
  return (
    <Dialog className="explanation" aria-label={t('ui.explain')}>
      <p>{sentence}</p>
      {lines.length === 0 ? null : <Lines lines={lines} />}
      {parameters.length === 0 ? null : (
        <>
          <h3>{t('ui.parameters')}</h3>
          <Lines lines={parameters} />
        </>
      )}
      {more}
    </Dialog>
  );
};

export const Figure = ({
  children,
  explanation,
  className = '',
}: {
  readonly children: ReactNode;
  readonly explanation: Explanation;
  readonly className?: string;
}) => {
  const { t } = useWords();
  return (
    <DialogTrigger>
      <AriaButton className={`figure-button ${className}`}>
        {children}
        <span className="hidden-visually"> – {t('ui.explain')}</span>
      </AriaButton>
      <Popover className="popover" placement="bottom start" offset={6}>
        <Explained explanation={explanation} />
      </Popover>
    </DialogTrigger>
  );
};
