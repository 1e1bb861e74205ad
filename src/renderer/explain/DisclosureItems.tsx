// What milestone 3 is made of: every published item with its score, the checks it passed and the row it was read from.

import { Check, Minus } from 'lucide-react';
import type { CallOutput } from '../../shared/contract.ts';
import type { ScoreResult } from '../../shared/scoring/types.ts';
import { disclosureChecks } from '../../shared/scoring/disclosureItem.ts';
import { scoreItem } from '../../shared/scoring/disclosure.ts';
import { useCall } from '../state/call.ts';
import { useWords } from '../state/words.ts';
import { SourceCells } from './SourceCells.tsx';
import './explain.css';

type Placed = CallOutput<'disclosure.items'>[number];

const Item = ({ placed, result }: { readonly placed: Placed; readonly result: ScoreResult }) => {
  const { t, count } = useWords();
  const { item, importId, row, file, sheet } = placed;
  const { checks, score } = scoreItem(item, result.period, result.parameters.disclosureWeights);
  return (
    <details className="disclosure-item">
      <summary>
        <span>{item.title}</span>
        <span className="number">{t('explain.itemScore', { score: count(score) })}</span>
      </summary>
      <ul className="disclosure-checks">
        {disclosureChecks.map((check, at) => (
          <li key={check} className={checks[check] ? undefined : 'muted'}>
            {checks[check] ? <Check size={14} aria-label={t('explain.passed')} /> : <Minus size={14} aria-label={t('explain.notPassed')} />}
            {t(`disclosure.check.${check}`)}
            <span className="number muted">{count(checks[check] ? (result.parameters.disclosureWeights[at] ?? 0) : 0)}</span>
          </li>
        ))}
      </ul>
      <p className="muted small">{t('explain.place', { file, sheet, row: String(row) })}</p>
      <SourceCells importId={importId} row={row} />
    </details>
  );
};

/** The items of the result's period, in the order they stand in their registers. */
export const DisclosureItems = ({ result }: { readonly result: ScoreResult }) => {
  const { t, count } = useWords();
  const items = useCall('disclosure.items', { period: result.period.code }).data ?? [];
  if (items.length === 0) return null;
  return (
    <section className="disclosure-items" aria-label={t('explain.items')}>
      <h3>{t('explain.itemsOf', { count: count(items.length) })}</h3>
      {items.map((placed) => <Item key={`${String(placed.importId)} ${String(placed.row)}`} placed={placed} result={result} />)}
    </section>
  );
};
