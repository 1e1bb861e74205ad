// A verdict: colour, sign and word together, so that none of them says it alone.

import { verdictSigns } from '../../shared/tokens.ts';
import { useWords } from '../state/words.ts';
import './parts.css';

export type VerdictKind = keyof typeof verdictSigns;

export interface VerdictProps {
  readonly kind: VerdictKind;
  /** Another word than the usual one. */
  readonly word?: string;
  readonly size?: 'normal' | 'large';
}

export const Verdict = ({ kind, word, size = 'normal' }: VerdictProps) => {
  const { t } = useWords();
  return (
    <span className={`verdict verdict-${size}`} data-verdict={kind}>
      <span aria-hidden>{verdictSigns[kind]}</span> {word ?? t(`verdict.${kind}`)}
    </span>
  );
};
