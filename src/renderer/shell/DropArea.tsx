// Files dropped anywhere on the window go to the Evidence screen (or open, when it is a project); nothing enters by dropping.

import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { droppedFiles } from '../transport/droppedFiles.ts';
import { host } from '../transport/host.ts';
import { bringEvidence } from '../state/inbox.ts';
import { announce, tell } from '../state/notices.ts';
import { openFile, useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import './shell.css';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
const isProjectFile = (file: File): boolean => file.name.toLowerCase().endsWith('.tolok');

const openDropped = async (dropped: readonly File[]): Promise<void> => {
  const [file] = await host.pickFiles({ kind: 'project', dropped });
  if (file !== undefined) await openFile(file.id);
};

const receive = (files: readonly File[], hasProject: boolean): void => {
  const projects = files.filter(isProjectFile);
  if (projects.length > 0) openDropped(projects).catch(tell);
  else if (!hasProject) announce('shell.dropNoProject');
  else if (files.length > 0) void bringEvidence({ dropped: files });
};

export const DropArea = () => {
  const { t } = useWords();
  const [isOver, setIsOver] = useState(false);
  const hasProject = useProject() !== null;
  useEffect(() => {
    const listening = new AbortController();
    const on = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void) =>
      window.addEventListener(type, listener, { signal: listening.signal });
    on('dragenter', (event) => {
      if (carriesFiles(event)) setIsOver(true);
    });
    on('dragover', (event) => {
      if (carriesFiles(event)) event.preventDefault();
    });
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setIsOver(false);
    });
    on('drop', (event) => {
      event.preventDefault();
      setIsOver(false);
      if (event.dataTransfer !== null)
        droppedFiles(event.dataTransfer)
          .then((files) => receive(files, hasProject))
          .catch(tell);
    });
    return () => listening.abort();
  }, [hasProject]);
  if (!isOver) return null;
  return (
    <div className="drop-area">
      <div>
        <FileDown size={32} strokeWidth={1.5} aria-hidden />
        <strong>{t(hasProject ? 'shell.dropHere' : 'shell.dropNoProject')}</strong>
        <span>{t('shell.dropHint')}</span>
      </div>
    </div>
  );
};
