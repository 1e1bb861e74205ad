// What an evaluation workbook is made of: figures already scored and facts already looked up. The writers read nothing else:
// no database, no clock, no settings.

import type { Commitment, Finding, Language } from '../../shared/domain.ts';
import type { Comment } from '../../shared/contract/comments.ts';
import type { EvidenceCell } from '../../shared/contract/matrix.ts';
import type { ScoreInputs, ScoreResult } from '../../shared/scoring/types.ts';
import type { Layout } from '../../shared/tabular/plan.ts';
import type { OptionalSheet } from '../../shared/workbookSheets.ts';

/** One import: a sheet of an evidence file. `read = kept + refused + skipped`. */
export interface SourceLine {
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly layout: Layout;
  readonly periods: readonly string[];
  /** ISO date the file itself states; null when it states none and the period's cut-off stands for it. */
  readonly asAt: string | null;
  readonly read: number;
  readonly kept: number;
  readonly refused: number;
  readonly skipped: number;
  /** ISO, UTC. */
  readonly importedAt: string;
}

/** A finding with the sheet it is about. */
export interface FindingLine {
  readonly file: string;
  readonly sheet: string;
  readonly finding: Finding;
}

/** A saved scenario, by the name people know it by, with what came of it. */
export interface ScenarioLine {
  readonly name: string;
  readonly isHypothetical: boolean;
  readonly result: ScoreResult;
}

export type CommentLine = Pick<Comment, 'about' | 'subject' | 'writtenAt' | 'text'>;

export interface SealLine {
  readonly number: number;
  /** ISO, UTC. */
  readonly sealedAt: string;
  readonly note: string;
  readonly fingerprint: string;
}

export interface EvaluationModel {
  readonly language: Language;
  readonly projectName: string;
  /** The evidence is made up: every sheet says so. */
  readonly synthetic: boolean;
  /** The figures include interventions: every sheet says so. */
  readonly isHypothetical: boolean;
  readonly commitment: Commitment;
  /** The scenario's name, as people know it. */
  readonly scenario: string;
  /** What agencies are supposed to have done, as `interventionFrom` reads it; empty when nothing is supposed. */
  readonly interventions: readonly string[];
  /** What `result` was scored from; the parameters are the result's own. */
  readonly inputs: ScoreInputs;
  readonly result: ScoreResult;
  /** Results of all periods in their order, under the same parameters, the chosen one among them. */
  readonly trend: readonly ScoreResult[];
  readonly sources: readonly SourceLine[];
  readonly findings: readonly FindingLine[];
  /** The saved scenarios on the same evidence, the base first. */
  readonly compared: readonly ScenarioLine[];
  readonly matrix: readonly EvidenceCell[];
  /** The newest first. */
  readonly comments: readonly CommentLine[];
  /** The newest seal of this very evaluation; null where it is not sealed as it is. */
  readonly seal: SealLine | null;
  /** The optional sheets to write. */
  readonly sheets: readonly OptionalSheet[];
  /** ISO date-time the workbook is made at. */
  readonly generatedAt: string;
}

/** How long work reports back and is stopped; `checkCancelled` throws to stop. */
export interface WorkHooks {
  readonly onProgress: (done: number, total: number) => void;
  readonly checkCancelled: () => void;
}

/** What every sheet's frame says. */
export type FrameModel = Pick<EvaluationModel, 'language' | 'projectName' | 'result' | 'synthetic' | 'isHypothetical' | 'scenario'>;
