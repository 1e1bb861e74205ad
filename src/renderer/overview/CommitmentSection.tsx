// The commitment as a text to read: what is wrong, what is promised, by whom, and what it is part of.

import { Pencil } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Commitment } from '../../shared/domain.ts';
import { useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { CopyText } from '../ui/CopyText.tsx';
import { CommitmentForm } from './CommitmentForm.tsx';

const Part = ({ title, children, isWide = false }: { readonly title: string; readonly children: ReactNode; readonly isWide?: boolean }) => (
  <div className="commitment-part" data-wide={isWide || undefined}>
    <h3>{title}</h3>
    {children}
  </div>
);

const Around = ({ commitment }: { readonly commitment: Commitment }) => {
  const { t, text } = useWords();
  const { lead, civilSocietyLead, contact, activities, participation, sdg, values, rpjmn } = commitment;
  return (
    <>
      <Part title={t('commitment.lead')}>
        <p>
          {text(lead.name)} ({lead.short})
        </p>
      </Part>
      <Part title={t('commitment.civilSocietyLead')}>
        <p>
          {text(civilSocietyLead.name)} ({civilSocietyLead.short})
        </p>
      </Part>
      <Part title={t('commitment.contact')}>
        <p>
          <CopyText text={contact.email} />
        </p>
        <p>
          <CopyText text={contact.phone} />
        </p>
      </Part>
      <Part title={t('commitment.participation')}>
        <p>{text(participation)}</p>
      </Part>
      <Part title={t('commitment.values')}>
        <p>{values.map(text).join(' · ')}</p>
      </Part>
      <Part title={t('commitment.rpjmn')}>
        <p>{text(rpjmn)}</p>
      </Part>
      <Part title={t('commitment.sdg')}>
        <ul>
          {sdg.map(({ target, text: words }) => (
            <li key={target}>
              <strong className="number">{target}</strong> {text(words)}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('commitment.activities')}>
        <ul>
          {activities.map(({ text: words, link }) => (
            <li key={text(words)}>
              {text(words)}
              {link === null ? null : (
                <>
                  <br />
                  <CopyText text={link} />
                </>
              )}
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
};

export const CommitmentSection = ({ commitment }: { readonly commitment: Commitment }) => {
  const { t, text } = useWords();
  const [isEditing, setIsEditing] = useState(false);
  const isFixed = useProject()?.readOnly ?? true;
  return (
    <section className="panel commitment" aria-label={t('commitment.title')}>
      <header>
        <div>
          <p className="muted small">
            {commitment.code} · {text(commitment.plan)}
          </p>
          <h2>{text(commitment.title)}</h2>
        </div>
        {isFixed ? null : (
          <Button icon={Pencil} onPress={() => setIsEditing(true)}>
            {t('commitment.edit')}
          </Button>
        )}
      </header>
      <div className="commitment-parts">
        <Part title={t('commitment.problem')} isWide>
          <p>{text(commitment.problem)}</p>
        </Part>
        <Part title={t('commitment.contribution')} isWide>
          <p>{text(commitment.contribution)}</p>
        </Part>
        <Part title={t('commitment.expectedResults')} isWide>
          <ul className="commitment-results">
            {commitment.expectedResults.map((result) => (
              <li key={text(result)}>{text(result)}</li>
            ))}
          </ul>
        </Part>
        <Around commitment={commitment} />
      </div>
      {isEditing ? <CommitmentForm commitment={commitment} onClose={() => setIsEditing(false)} /> : null}
    </section>
  );
};
