// The system's dialogs for files, in the person's language. They give paths, which stay in this process: the window gets references.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import type { PickKind, SaveKind } from '../../shared/contract/host.ts';
import type { Language } from '../../shared/domain.ts';
import { t } from '../../shared/i18n/t.ts';
import { extensions, safeName, type FileKind } from '../page/fileNames.ts';

const filtersFor = (kind: FileKind, language: Language): FileFilter[] => {
  const own = { name: t(language, `dialog.kind.${kind}`), extensions: [...extensions[kind]] };
  return kind === 'evidence' ? [own, { name: t(language, 'dialog.kind.all'), extensions: ['*'] }] : [own];
};

/** Paths of the files (or the folder) a person picked; empty when they thought better of it. */
export const pickPaths = async (
  window: BrowserWindow, language: Language, kind: PickKind, folder: boolean,
): Promise<readonly string[]> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t(language, folder ? 'dialog.pick.folder' : `dialog.pick.${kind}`),
    properties: [folder ? 'openDirectory' : 'openFile', ...(kind === 'evidence' && !folder ? ['multiSelections' as const] : [])],
    ...(folder ? {} : { filters: filtersFor(kind, language) }),
  });
  return canceled ? [] : filePaths;
};

export interface SaveRequest {
  readonly name: string;
  readonly kind: SaveKind;
}

/** Where to write; null when the person thought better of it. `folder` is where the dialog starts. */
export const savePath = async (
  window: BrowserWindow, language: Language, { name, kind }: SaveRequest, folder: string,
): Promise<string | null> => {
  const [extension = ''] = extensions[kind];
  const ask = async (defaultPath: string): Promise<string | null> => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: t(language, `dialog.save.${kind}`),
      defaultPath,
      filters: filtersFor(kind, language),
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    });
    if (canceled || filePath === '') return null;
    if (filePath.toLowerCase().endsWith(`.${extension}`)) return filePath;
    // Some Linux dialogs leave the extension off, and then asked about overwriting another file than the one we would write.
    const whole = `${filePath}.${extension}`;
    return existsSync(whole) ? ask(whole) : whole;
  };
  return ask(join(folder, safeName(name, extension)));
};
