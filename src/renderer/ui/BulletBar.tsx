// A value against its target on a scale of 0–100 %: bar, target tick, and the like period before as a ghost behind it.

import type { VerdictKind } from './Verdict.tsx';
import './parts.css';

export interface BulletBarProps {
  /** Per cent, 0–100; null draws an empty track. */
  readonly value: number | null;
  readonly target: number | null;
  readonly before: number | null;
  readonly verdict: VerdictKind;
  /** The sentence the picture stands for. */
  readonly label: string;
}

const clamp = (percent: number): number => Math.min(100, Math.max(0, percent));

export const BulletBar = ({ value, target, before, verdict, label }: BulletBarProps) => (
  <svg className="bullet" role="img" aria-label={label} viewBox="0 0 100 24" preserveAspectRatio="none">
    <rect className="bullet-track" x={0} y={5} width={100} height={14} />
    {before === null ? null : <rect className="bullet-ghost" x={0} y={5} width={clamp(before)} height={14} />}
    {value === null ? null : <rect className="bullet-value" data-verdict={verdict} x={0} y={8.5} width={clamp(value)} height={7} />}
    {target === null ? null : <rect className="bullet-target" x={clamp(target) - 0.25} y={1} width={0.5} height={22} />}
  </svg>
);
