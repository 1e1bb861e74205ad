// The explanation of a figure in a grid, at the cell that was pressed.

import { useMemo } from 'react';
import { Popover } from 'react-aria-components';
import { Explained, type Explanation } from '../Figure.tsx';

/** A pressed cell and what is said of it. */
export interface ExplainedCell {
  readonly cell: HTMLElement;
  readonly explanation: Explanation;
}

export const CellExplanation = ({ at, onClose }: { readonly at: ExplainedCell | null; readonly onClose: () => void }) => {
  const trigger = useMemo(() => ({ current: at?.cell ?? null }), [at]);
  if (at === null) return null;
  return (
    <Popover
      className="popover" isOpen triggerRef={trigger} placement="bottom start" offset={4}
      onOpenChange={(isOpen) => { if (!isOpen) onClose(); }}
    >
      <Explained explanation={at.explanation} />
    </Popover>
  );
};
