// A modal dialog with a heading, a body that scrolls, and its buttons at the foot. Escape and the sign at the corner close it.

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../state/words.ts';
import { IconButton } from './IconButton.tsx';
import './overlay.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly width?: 'narrow' | 'wide';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

export const Dialog = ({ title, isOpen, onClose, width = 'narrow', children, actions }: DialogProps) => {
  const { t } = useWords();
  return (
    <ModalOverlay className="backdrop" isOpen={isOpen} onOpenChange={(open) => { if (!open) onClose(); }}>
      <Modal className="modal">
        <AriaDialog className={`dialog dialog-${width}`}>
          <header className="dialog-head">
            <Heading slot="title" level={2}>{title}</Heading>
            <IconButton icon={X} label={t('ui.close')} onPress={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
          {actions === undefined ? null : <footer className="dialog-foot">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
