// What is stored of an agency in a summary, whoever reads it: its row and name, and the counts its sheet gives.

/** A count the sheet does not give is null. */
export interface StoredSummary {
  readonly id: number;
  readonly name: string;
  readonly received: number;
  readonly unverified: number | null;
  readonly forwarded: number | null;
  readonly on_hold: number | null;
  readonly waiting: number | null;
  readonly in_process: number | null;
  readonly completed: number | null;
  readonly archived: number | null;
  readonly blocked: number | null;
  readonly followed_up: number | null;
  readonly mean_days: number | null;
}
