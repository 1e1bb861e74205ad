// A request the browser host does not answer, and the status that says so. Not for anything a person could mend in the window:
// that is an AppError in an envelope.

export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, text: string) {
    super(text);
    this.name = 'Refusal';
    this.status = status;
  }
}
