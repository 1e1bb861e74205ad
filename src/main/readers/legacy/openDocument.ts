// Looks at an OpenDocument package before SheetJS does: what kind it is, whether it is encrypted, how far it unfolds.

import { AppError } from '../../../shared/errors.ts';
import { xlsxLimits } from '../limits.ts';
import { memberBytes, type Zip, type ZipMember } from '../zip.ts';
import { elementsOf, findPart, smallPart } from '../xlsx/package.ts';
import { nameCode } from '../xlsx/xmlScanner.ts';
import { surveyOds } from './odsSurvey.ts';

const media = /^application\/vnd\.oasis\.opendocument\.([a-z-]+)/;
const FILE_ENTRY = nameCode('file-entry'), MEDIA_TYPE = nameCode('media-type'), FULL_PATH = nameCode('full-path');
const ENCRYPTION = nameCode('encryption-data');

const withoutTemplate = (type: string): string => type.replace(/-template$/, '');

const manifestType = async (zip: Zip): Promise<string | null> => {
  const manifest = await smallPart(zip, 'META-INF/manifest.xml');
  if (manifest === null) return null;
  for (const { name, attributes } of elementsOf(manifest)) {
    if (name !== FILE_ENTRY || attributes.get(FULL_PATH) !== '/') continue;
    const match = media.exec(attributes.get(MEDIA_TYPE) ?? '');
    if (match?.[1] !== undefined) return withoutTemplate(match[1]);
  }
  return null;
};

/** `spreadsheet`, `text` …, from the `mimetype` member or the manifest; null when the package is no OpenDocument. */
export const openDocumentType = async (zip: Zip): Promise<string | null> => {
  const member = findPart(zip, 'mimetype');
  const stated = member === undefined ? '' : (await memberBytes(zip, member, xlsxLimits.smallPartBytes)).toString('latin1', 0, 100);
  const match = media.exec(stated);
  return match?.[1] === undefined ? manifestType(zip) : withoutTemplate(match[1]);
};

const isEncrypted = async (zip: Zip): Promise<boolean> => {
  const manifest = await smallPart(zip, 'META-INF/manifest.xml');
  if (manifest === null) return false;
  for (const { name } of elementsOf(manifest)) if (name === ENCRYPTION) return true;
  return false;
};

/** Which tables are hidden, in order. Throws when the content is encrypted, or unfolds to more cells than are read. */
export const checkOds = async (zip: Zip, content: ZipMember): Promise<readonly boolean[]> => {
  if (await isEncrypted(zip)) throw new AppError('file.encrypted', { kind: 'ods' });
  return surveyOds(zip, content);
};
