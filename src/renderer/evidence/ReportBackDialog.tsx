// Before a copy goes back to a sender: what it will be, what it holds, and in which language it speaks.

import { useState } from 'react';
import { languages, type Language } from '../../shared/domain.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Switch } from '../ui/Switch.tsx';
import { writeReportBack, type ReportBack } from './reportBack.ts';

const names: Readonly<Record<Language, string>> = { id: 'Bahasa Indonesia', en: 'English' };

export const ReportBackDialog = ({ report, onClose }: { readonly report: ReportBack; readonly onClose: () => void }) => {
  const { t, language: spoken } = useWords();
  const [language, setLanguage] = useState<Language>(spoken);
  const [leavesTextsOut, setLeavesTextsOut] = useState(false);
  const write = (): void => {
    onClose();
    void writeReportBack(report, language, !leavesTextsOut);
  };
  return (
    <Dialog
      title={t('back.dialog')} isOpen onClose={onClose}
      actions={<><Button onPress={onClose}>{t('ui.cancel')}</Button><Button kind="primary" onPress={write}>{t('back.write')}</Button></>}
    >
      <p>{t('back.what', { file: report.file })}</p>
      <div className="report-back-language">
        <span>{t('back.language')}</span>
        <Segmented label={t('back.language')} segments={languages.map((id) => ({ id, label: names[id] }))} value={language} onChange={setLanguage} />
      </div>
      <Switch isOn={leavesTextsOut} onChange={setLeavesTextsOut}>{t('back.leaveOut')}</Switch>
      <p className="muted small">{t(leavesTextsOut ? 'back.holdsNone' : 'back.holds')}</p>
    </Dialog>
  );
};
