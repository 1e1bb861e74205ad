// One sheet of the tray: how it is read, the sheet as it stands, and its findings with the way to each cell.

import { Table2 } from 'lucide-react';
import { useState } from 'react';
import { CorrectionOffer } from '../replace/CorrectionOffer.tsx';
import { call } from '../state/call.ts';
import { tell } from '../state/notices.ts';
import { useWords } from '../state/words.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import type { GridPlace } from '../ui/grid/columns.ts';
import { columnLetters, placeOf } from '../../shared/tabular/cells.ts';
import { FindingsPane } from './FindingsPane.tsx';
import { placeOfRow } from './placeOfRow.ts';
import { Preview } from './Preview.tsx';
import { useReading } from './reading.ts';
import { RecipeStrip } from './RecipeStrip.tsx';
import { SheetContext, type SheetInView } from './sheetContext.ts';
import { SheetHead } from './SheetHead.tsx';
import type { Tray } from './tray.ts';

const inView = (tray: Tray): SheetInView | null => {
  const place = tray.selected;
  const file = tray.files.find((held) => held.ref.id === place?.file);
  const sheet = file?.inspection?.sheets.find((held) => held.name === place?.sheet);
  const decision = sheet === undefined ? undefined : file?.decisions[sheet.name];
  return place === null || file === undefined || sheet === undefined || decision === undefined ? null : { place, file, sheet, decision };
};

/** Where in the preview a cell stands; throws AppError when the sheet cannot be read any more. */
const gridPlaceOf = async ({ place, sheet, decision }: SheetInView, cell: string): Promise<GridPlace | null> => {
  const target = placeOf(cell);
  if (target === null) return null;
  const rowAt = async (from: number): Promise<number> => {
    const { rows } = await call('evidence.rows', { ...place, choices: decision.choices, from, count: 1 });
    return rows[0]?.row ?? Number.MAX_SAFE_INTEGER;
  };
  return { row: await placeOfRow(target.row, sheet.counts.read, rowAt), column: columnLetters(target.column) };
};

const OneSheet = ({ view }: { readonly view: SheetInView }) => {
  const [reveal, setReveal] = useState<GridPlace | null>(null);
  const goTo = (cell: string): void => void gridPlaceOf(view, cell).then(setReveal, tell);
  return (
    <SheetContext value={view}>
      <section className="sheet" aria-label={view.sheet.name}>
        <div><SheetHead /><CorrectionOffer /><RecipeStrip /></div>
        <Preview reveal={reveal} />
        <FindingsPane onGo={goTo} />
      </section>
    </SheetContext>
  );
};

export const SheetView = ({ tray }: { readonly tray: Tray }) => {
  const { t } = useWords();
  const isReading = useReading((state) => state.now !== null);
  const view = inView(tray);
  if (view === null) return <EmptyState icon={Table2} title={t(isReading ? 'evidence.reading' : 'evidence.chooseSheet')} />;
  return <OneSheet key={`${view.place.file} ${view.place.sheet}`} view={view} />;
};
