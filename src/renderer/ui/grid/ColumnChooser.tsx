// Which columns of a grid are shown: a button that opens a list with boxes to tick.

import { Columns3 } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useWords } from '../../state/words.ts';
import { Button } from '../Button.tsx';
import { Checkbox } from '../Switch.tsx';

export interface ColumnChooserProps {
  readonly columns: readonly { readonly id: string; readonly header: string }[];
  readonly hidden: ReadonlySet<string>;
  readonly onChange: (hidden: ReadonlySet<string>) => void;
  /** What is hidden when nothing has been chosen yet. */
  readonly usual: ReadonlySet<string>;
}

export const ColumnChooser = ({ columns, hidden, onChange, usual }: ColumnChooserProps) => {
  const { t } = useWords();
  const show = (id: string, isShown: boolean) =>
    onChange(new Set(isShown ? [...hidden].filter((other) => other !== id) : [...hidden, id]));
  return (
    <DialogTrigger>
      <Button icon={Columns3}>{t('ui.columns')}</Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="column-chooser" aria-label={t('ui.columns')}>
          {columns.map(({ id, header }) => (
            <Checkbox key={id} isOn={!hidden.has(id)} onChange={(isShown) => show(id, isShown)}>{header}</Checkbox>
          ))}
          <Button kind="quiet" onPress={() => onChange(usual)}>{t('ui.columnsReset')}</Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
