// A column header that holds controls of a screen. Arrow keys go from header to header as everywhere in the grid; Enter goes into
// the header, Escape back; inside it the keys are the controls' own.

import type { IHeaderParams, SuppressHeaderKeyboardEventParams } from 'ag-grid-community';
import { useEffect, type ReactNode } from 'react';

const gridKeys = new Set(['ArrowLeft', 'ArrowRight']);

/** Whether a key pressed in a header is for its controls, not for the grid. */
export const isWithinHeader = ({ event }: SuppressHeaderKeyboardEventParams): boolean =>
  event.target instanceof Element && !event.target.classList.contains('ag-header-cell') && !gridKeys.has(event.key);

const HeaderContent = ({ cell, content }: { readonly cell: HTMLElement; readonly content: () => ReactNode }) => {
  useEffect(() => {
    const listening = new AbortController();
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && event.target === cell) {
        event.preventDefault();
        cell.querySelector('button')?.focus();
      }
      if (event.key === 'Escape' && event.target !== cell) cell.focus();
    };
    cell.addEventListener('keydown', press, { signal: listening.signal });
    return () => listening.abort();
  }, [cell]);
  return content();
};

/** The grid library's component for a header with this content. */
export const headerOf =
  (content: () => ReactNode) =>
  ({ eGridHeader }: IHeaderParams) => <HeaderContent cell={eGridHeader} content={content} />;
