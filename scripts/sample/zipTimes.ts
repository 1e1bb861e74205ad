// Gives every member of a zip archive the same date, so that the same workbook is the same bytes on every run.

const centralHeader = 0x02014b50;
const endOfCentral = 0x06054b50;
/** 1 January 1980, the first day a zip can say; time 0. */
const firstDay = 0x0021;

const endRecordOf = (zip: Buffer): number => {
  for (let at = zip.length - 22; at >= 0; at -= 1) if (zip.readUInt32LE(at) === endOfCentral) return at;
  throw new Error('not a zip archive');
};

/** Changes the archive in place: time and date of every central entry and of the local header it points to. */
export const fixZipTimes = (zip: Buffer): Buffer => {
  const end = endRecordOf(zip);
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== centralHeader) throw new Error('damaged zip directory');
    const local = zip.readUInt32LE(at + 42);
    for (const [entry, time] of [[at, 12], [local, 10]] as const) {
      zip.writeUInt16LE(0, entry + time);
      zip.writeUInt16LE(firstDay, entry + time + 2);
    }
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
};
