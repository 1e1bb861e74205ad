// A slide as data: one message as its title, what bears it out as chart, table and figures, and where it comes from. The .pptx and
// the presenting mode show the same slides; neither computes anything of its own.

import type { ChartDefinition } from '../charts/definition.ts';
import type { MilestoneId } from '../domain.ts';
import type { FigureName } from '../summary/sentence.ts';

/** The slides of an evaluation in the order they are shown. Public: command line and calls name slides by these. */
export const slideIds = [
  'title', 'm1', 'm2', 'm3', 'good', 'speed', 'chase', 'bands', 'scenarios', 'evidence', 'method', 'sources',
] as const;
export type SlideId = (typeof slideIds)[number];

export type SlideTone = 'met' | 'notMet' | 'atRisk' | 'notAssessable';

/** A large figure with its name above and what it is made of below. */
export interface SlideFigure {
  readonly label: string;
  readonly value: string;
  readonly details: readonly string[];
  /** What it is a figure of, for whoever explains it. */
  readonly figure: FigureName;
  /** Sign, word and colour of a verdict; null for a figure that is none. */
  readonly verdict: SlideTone | null;
}

export interface SlideColumn {
  readonly header: string;
  readonly isNumber?: boolean;
  /** Its share of the table's width, against the other columns'. */
  readonly width: number;
}

export interface SlideCell {
  readonly text: string;
  /** A second, smaller line. */
  readonly detail?: string;
  readonly tone?: SlideTone;
  readonly isStrong?: boolean;
}

export interface SlideTable {
  readonly columns: readonly SlideColumn[];
  readonly rows: readonly (readonly SlideCell[])[];
  /** What the table leaves out, in words; empty when it is whole. */
  readonly rest: string;
}

export interface Slide {
  readonly id: SlideId;
  readonly kind: 'title' | 'milestone' | 'chart' | 'table';
  /** What the slide is about, above its title. */
  readonly topic: string;
  /** The message, a whole sentence. */
  readonly title: string;
  /** What else must be said; empty where the title says it all. */
  readonly sentence: string;
  readonly figures: readonly SlideFigure[];
  readonly chart: ChartDefinition | null;
  readonly table: SlideTable | null;
  /** What a reader must not miss: made-up evidence, figures that are suppositions. */
  readonly marks: readonly string[];
  /** Period, cut-off, scenario and n. */
  readonly source: string;
  /** For the speaker: how the figures came about and from which files. */
  readonly notes: string;
  readonly milestone: MilestoneId | null;
}

/** A slide before what all slides say is put on it. */
export interface SlideDraft extends Pick<Slide, 'id' | 'kind' | 'topic' | 'title'> {
  readonly sentence?: string;
  readonly figures?: readonly SlideFigure[];
  readonly chart?: ChartDefinition | null;
  readonly table?: SlideTable | null;
  readonly milestone?: MilestoneId;
  /** Agencies the slide's figures are of, where they are fewer than all. */
  readonly n?: number;
  /** What the speaker is told besides title and sentence. */
  readonly notes?: readonly string[];
}
