// Incoming files: left the files with their state, right the chosen sheet as it stands. Empty, it says how to begin.

import { FolderOpen, Inbox, Plus } from 'lucide-react';
import { bringEvidence } from '../state/inbox.ts';
import { useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FileList } from './FileList.tsx';
import { ImportBar } from './ImportBar.tsx';
import { SheetView } from './SheetView.tsx';
import { useTray } from './trayStore.ts';

const PickButtons = ({ isFirst }: { readonly isFirst: boolean }) => {
  const { t } = useWords();
  return (
    <div className="evidence-pick">
      <Button kind={isFirst ? 'primary' : 'normal'} icon={Plus} onPress={() => void bringEvidence()}>{t('evidence.pickFiles')}</Button>
      <Button kind={isFirst ? 'normal' : 'quiet'} icon={FolderOpen} onPress={() => void bringEvidence({ folder: true })}>
        {t('evidence.pickFolder')}
      </Button>
    </div>
  );
};

const NothingYet = () => {
  const { t } = useWords();
  const hasAgencies = (useProject()?.counts.agencies ?? 0) > 0;
  return (
    <EmptyState icon={Inbox} title={t('evidence.emptyTitle')} action={<PickButtons isFirst />}>
      {t('evidence.emptyHint')}{hasAgencies ? null : ` ${t('evidence.emptyRegister')}`}
    </EmptyState>
  );
};

export const TrayTab = () => {
  const tray = useTray((state) => state.tray);
  if (tray.files.length === 0) return <NothingYet />;
  return (
    <div className="tray">
      <section className="tray-files">
        <PickButtons isFirst={false} />
        <FileList tray={tray} />
        <ImportBar tray={tray} />
      </section>
      <SheetView tray={tray} />
    </div>
  );
};
