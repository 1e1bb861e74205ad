// Fields of the commitment's form: a text in both languages side by side, and lists of such texts.

import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Text } from '../../shared/domain.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TextField } from '../ui/TextField.tsx';

export const TextPair = ({ label, value, onChange, isLong = false }: {
  readonly label: string; readonly value: Text; readonly onChange: (value: Text) => void; readonly isLong?: boolean;
}) => {
  const { t } = useWords();
  return (
    <div className="form-pair">
      <TextField label={t('commitment.inId', { label })} value={value.id} isLong={isLong} onChange={(id) => onChange({ ...value, id })} />
      <TextField label={t('commitment.inEn', { label })} value={value.en} isLong={isLong} onChange={(en) => onChange({ ...value, en })} />
    </div>
  );
};

/** A list whose lines can be changed, added and removed. */
export const Lines = <T,>({ label, lines, onChange, fresh, children }: {
  readonly label: string; readonly lines: readonly T[]; readonly onChange: (lines: T[]) => void; readonly fresh: T;
  readonly children: (line: T, change: (line: T) => void) => ReactNode;
}) => {
  const { t } = useWords();
  return (
    <fieldset className="form-lines">
      <legend>{label}</legend>
      {lines.map((line, place) => (
        // Lines have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={place} className="form-line">
          <div>{children(line, (next) => onChange(lines.with(place, next)))}</div>
          <IconButton
            icon={X} label={t('commitment.removeLine', { label: `${label} ${String(place + 1)}` })}
            onPress={() => onChange(lines.filter((_, other) => other !== place))}
          />
        </div>
      ))}
      <Button icon={Plus} kind="quiet" onPress={() => onChange([...lines, fresh])}>{t('commitment.addLine')}</Button>
    </fieldset>
  );
};

export const emptyText: Text = { id: '', en: '' };
