// What a deck is made of: figures already scored and facts already looked up. Knows no database and no clock.

import type { Commitment, Language, MilestoneId } from '../domain.ts';
import type { EvidenceState } from '../evidenceState.ts';
import type { Compared } from '../scoring/compared.ts';
import type { ScoreInputs, ScoreResult } from '../scoring/types.ts';
import type { Layout } from '../tabular/plan.ts';

/** An imported sheet the figures stand on. */
export interface DeckSource {
  readonly file: string;
  readonly sheet: string;
  readonly layout: Layout;
  /** The periods it is for; none means all. */
  readonly periods: readonly string[];
  /** ISO date the file itself states; null when it states none. */
  readonly asAt: string | null;
  readonly read: number;
  readonly kept: number;
}

/** How far a milestone's evidence for a period has come. */
export interface DeckEvidence {
  readonly milestone: MilestoneId;
  readonly period: string;
  readonly state: EvidenceState;
  readonly administrative: 'passed' | 'failed' | null;
  readonly substantive: 'passed' | 'failed' | null;
}

export interface DeckMaterial {
  readonly language: Language;
  readonly projectName: string;
  readonly synthetic: boolean;
  readonly commitment: Commitment;
  /** The scenario's name as people know it. */
  readonly scenario: string;
  /** The scenario supposes that agencies acted. */
  readonly isHypothetical: boolean;
  /** As the scenario's interventions leave them. */
  readonly inputs: ScoreInputs;
  readonly result: ScoreResult;
  /** Results of all periods in their order, under the same parameters, the chosen one among them. */
  readonly trend: readonly ScoreResult[];
  /** The scenarios side by side; with fewer than two there is nothing to compare. */
  readonly compared: readonly Compared[];
  readonly evidence: readonly DeckEvidence[];
  /** Current imports for the period, and those valid for all. */
  readonly sources: readonly DeckSource[];
}
