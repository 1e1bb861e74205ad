// Who decides in this project: typed once, noted with every decision from then on. May stay empty.

import { useState } from 'react';
import { askAgain, call, useCall } from '../state/call.ts';
import { tell } from '../state/notices.ts';
import { useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { TextField } from '../ui/TextField.tsx';

const save = async (name: string): Promise<void> => {
  try {
    await call('decider.save', { name });
    askAgain('decider.get');
  } catch (error) {
    tell(error);
  }
};

const Field = ({ kept }: { readonly kept: string }) => {
  const { t } = useWords();
  const isFixed = useProject()?.readOnly ?? true;
  const [name, setName] = useState(kept);
  const keep = (): void => { if (name.trim() !== kept) void save(name.trim()); };
  return (
    <form className="decider" onSubmit={(submitted) => { submitted.preventDefault(); keep(); }} onBlur={keep}>
      <TextField label={t('decider.label')} placeholder={t('decider.hint')} value={name} onChange={setName} isDisabled={isFixed} maxLength={200} />
    </form>
  );
};

export const DeciderField = () => {
  const { data } = useCall('decider.get', {});
  return data === undefined ? null : <Field key={data.name} kept={data.name} />;
};
