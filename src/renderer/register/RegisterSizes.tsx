// The denominator of each period: how many agencies its register has at the cut-off.

import { useCall } from '../state/call.ts';
import { useWords } from '../state/words.ts';

export const RegisterSizes = () => {
  const { t, count } = useWords();
  const sizes = useCall('register.sizes', {}).data ?? [];
  if (sizes.every(({ agencies }) => agencies === null)) return <p className="muted small">{t('register.noSheet')}</p>;
  return (
    <dl className="register-sizes" aria-label={t('register.sizes')}>
      <div className="muted">{t('register.sizes')}</div>
      {sizes.map(({ period, agencies }) => (
        <div key={period}><dt>{period}</dt><dd className="number">{agencies === null ? '–' : count(agencies)}</dd></div>
      ))}
    </dl>
  );
};
