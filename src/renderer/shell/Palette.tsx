// The palette (Ctrl+K): one field that finds places, periods, actions and agencies.

import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Autocomplete, Dialog, Header, Input, Menu, MenuItem, MenuSection, Modal, ModalOverlay, TextField } from 'react-aria-components';
import type { Project } from '../../shared/contract/project.ts';
import { useInputs } from '../state/score.ts';
import { openPalette, useWindow } from '../state/window.ts';
import { useWords } from '../state/words.ts';
import { agencyAction, paletteActions } from './actions.ts';
import { fitting, type PaletteAction } from './fitting.ts';

const groups = ['place', 'agency', 'period', 'action'] as const;
const groupWords = {
  place: 'palette.groupPlace',
  agency: 'palette.groupAgency',
  period: 'palette.groupPeriod',
  action: 'palette.groupAction',
} as const;

const Found = ({ found, onDone }: { readonly found: readonly PaletteAction[]; readonly onDone: () => void }) => {
  const { t } = useWords();
  const perform = (key: unknown) => {
    onDone();
    found.find(({ id }) => id === key)?.perform();
  };
  return (
    <Menu
      className="menu palette-list"
      aria-label={t('palette.title')}
      onAction={perform}
      renderEmptyState={() => <p className="menu-empty">{t('palette.nothing')}</p>}
    >
      {groups
        .filter((group) => found.some((action) => action.group === group))
        .map((group) => (
          <MenuSection key={group} id={group}>
            <Header className="menu-heading">{t(groupWords[group])}</Header>
            {found
              .filter((action) => action.group === group)
              .map(({ id, label, keys }) => (
                <MenuItem key={id} id={id} textValue={label} className="menu-item">
                  <span>{label}</span>
                  {keys === undefined ? null : <span className="menu-item-hint">{keys}</span>}
                </MenuItem>
              ))}
          </MenuSection>
        ))}
    </Menu>
  );
};

const PaletteSearch = ({ project, onDone }: { readonly project: Project; readonly onDone: () => void }) => {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const inputs = useInputs();
  const agencies = useMemo(() => (inputs?.agencies ?? []).map(agencyAction), [inputs]);
  const actions = useMemo(() => paletteActions(project, words), [project, words]);
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <TextField className="palette-field" aria-label={words.t('palette.title')} autoFocus>
        <Search size={16} aria-hidden />
        <Input placeholder={words.t('palette.placeholder')} />
      </TextField>
      <Found found={fitting(typed, actions, agencies)} onDone={onDone} />
    </Autocomplete>
  );
};

export const Palette = ({ project }: { readonly project: Project }) => {
  const { t } = useWords();
  const isOpen = useWindow((state) => state.paletteOpen);
  const close = () => openPalette(false);
  return (
    <ModalOverlay className="backdrop" isOpen={isOpen} onOpenChange={openPalette} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog palette" aria-label={t('palette.title')}>
          <PaletteSearch project={project} onDone={close} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
