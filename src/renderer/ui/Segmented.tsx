// A row of two to six buttons of which one is down.

import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Tip } from './Tip.tsx';
import './segmented.css';

export interface Segment<K extends string> {
  readonly id: K;
  readonly label: ReactNode;
  readonly tip?: string;
  /** Read out when the label is only a sign. */
  readonly name?: string;
  readonly isDisabled?: boolean;
}

export interface SegmentedProps<K extends string> {
  readonly label: string;
  readonly segments: readonly Segment<K>[];
  readonly value: K | null;
  readonly onChange: (value: K) => void;
  readonly isDisabled?: boolean;
}

const OneSegment = <K extends string>({ segment: { id, label, name, isDisabled = false } }: { readonly segment: Segment<K> }) => (
  <ToggleButton id={id} className="segment" isDisabled={isDisabled} {...(name === undefined ? {} : { 'aria-label': name })}>
    {label}
  </ToggleButton>
);

export const Segmented = <K extends string>({ label, segments, value, onChange, isDisabled = false }: SegmentedProps<K>) => (
  <ToggleButtonGroup
    className="segmented"
    aria-label={label}
    disallowEmptySelection
    isDisabled={isDisabled}
    selectedKeys={value === null ? [] : [value]}
    onSelectionChange={(keys) => {
      for (const key of keys) onChange(key as K);
    }}
  >
    {segments.map((segment) =>
      segment.tip === undefined ? (
        <OneSegment key={segment.id} segment={segment} />
      ) : (
        <Tip key={segment.id} text={segment.tip}>
          <OneSegment segment={segment} />
        </Tip>
      ),
    )}
  </ToggleButtonGroup>
);
