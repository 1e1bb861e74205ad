// What the palette finds for what was typed.

export interface PaletteAction {
  readonly id: string;
  readonly label: string;
  readonly group: 'place' | 'period' | 'action' | 'agency';
  readonly keys?: string;
  readonly perform: () => void;
}

const agenciesOffered = 12;

/** What fits what was typed: every word must occur; agencies only once two letters are there. */
export const fitting = (typed: string, actions: readonly PaletteAction[], agencies: readonly PaletteAction[]): readonly PaletteAction[] => {
  const parts = typed.toLocaleLowerCase('id').split(/\s+/).filter((part) => part !== '');
  const fits = ({ label }: PaletteAction): boolean => parts.every((part) => label.toLocaleLowerCase('id').includes(part));
  return [...actions.filter(fits), ...(typed.trim().length < 2 ? [] : agencies.filter(fits).slice(0, agenciesOffered))];
};
