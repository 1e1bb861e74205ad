// A figure that explains itself: press it and it says its sentence, what it was divided from, and the parameters it rests on.

import type { ReactNode } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useWords } from '../state/words.ts';
import './overlay.css';
import './parts.css';

/** A line of an explanation: its word and its value, both ready to show. */
export type ExplainedLine = readonly [label: string, value: string];

/** Something an explanation names that has a place of its own. */
export interface Named {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly open: () => void;
}

export interface Explanation {
  readonly sentence: string;
  readonly lines?: readonly ExplainedLine[];
  /** The parameters that decide the figure. */
  readonly parameters?: readonly ExplainedLine[];
  /** What is named one by one, each with its value and the way to it. */
  readonly named?: readonly Named[];
  /** Where to go on from here: agencies, sources. */
  readonly more?: ReactNode;
}

const NamedList = ({ named }: { readonly named: readonly Named[] }) => (
  <ul className="explanation-named">
    {named.map(({ key, label, value, open }) => (
      <li key={key}>
        <AriaButton className="link-button" onPress={open}>{label}</AriaButton>
        <span className="number">{value}</span>
      </li>
    ))}
  </ul>
);

const Lines = ({ lines }: { readonly lines: readonly ExplainedLine[] }) => (
  <dl>{lines.map(([label, value]) => [<dt key={`${label}-word`}>{label}</dt>, <dd key={label}>{value}</dd>])}</dl>
);

/** What an explanation says, for whatever opens it. */
export const Explained = ({ explanation }: { readonly explanation: Explanation }) => {
  const { t } = useWords();
  const { sentence, named = [], lines = [], parameters = [], more } = explanation;
  return (
    <Dialog className="explanation" aria-label={t('ui.explain')}>
      <p>{sentence}</p>
      {named.length === 0 ? null : <NamedList named={named} />}
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
  isInTabOrder = true,
}: {
  readonly children: ReactNode;
  readonly explanation: Explanation;
  readonly className?: string;
  /** False where arrow keys lead to it. */
  readonly isInTabOrder?: boolean;
}) => {
  const { t } = useWords();
  return (
    <DialogTrigger>
      <AriaButton className={`figure-button ${className}`} excludeFromTabOrder={!isInTabOrder}>
        {children}
        <span className="hidden-visually"> – {t('ui.explain')}</span>
      </AriaButton>
      <Popover className="popover" placement="bottom start" offset={6}>
        <Explained explanation={explanation} />
      </Popover>
    </DialogTrigger>
  );
};
