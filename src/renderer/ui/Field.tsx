// What all fields share: the word above (or beside), the hint below, and the sentence when what was written cannot be taken.

import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import './field.css';

export interface FieldWords {
  readonly label: string;
  /** Read out but not shown; for fields whose place says what they are. */
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
  readonly error?: string;
}

export const FieldFrame = ({ label, isLabelHidden = false, hint, error, children }: FieldWords & { readonly children: ReactNode }) => (
  <>
    <Label className={isLabelHidden ? 'hidden-visually' : 'field-label'}>{label}</Label>
    {children}
    {hint === undefined ? null : <Text slot="description" className="field-hint">{hint}</Text>}
    {error === undefined ? null : <FieldError className="field-error">{error}</FieldError>}
  </>
);
