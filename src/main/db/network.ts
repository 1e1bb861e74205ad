// Tells whether a folder lies on another machine, where SQLite's locks cannot be relied on. What cannot be told counts as here.

import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** Linux file system types (statfs): NFS, SMB, CIFS, SMB2, NCP, AFS, Ceph. */
const networkTypes: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x564c, 0x5346414f, 0x00c36400]);

export const isNetworkType = (type: number): boolean => networkTypes.has(type);

/** Whether the folder of `path` is known to lie on a network. */
export const isOnNetwork = (path: string): boolean => {
  if (process.platform === 'win32') return path.startsWith('\\\\') && !path.startsWith('\\\\?\\');
  return process.platform === 'linux' && isNetworkType(statfsSync(dirname(path)).type);
};
