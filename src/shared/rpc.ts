// The two halves of a call. `connect` gives the caller typed functions over any way of sending; `answer` checks the input,
// runs the handler and puts errors into the envelope. Transports carry envelopes and know nothing else.

import * as v from 'valibot';
import { AppError, errorCodes, type ErrorCode, type MessageParams } from './errors.ts';
import { calls, type CallInput, type CallName, type CallOutput } from './contract.ts';

/** What crosses a transport. */
export type Envelope =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly code: string; readonly params: MessageParams } };

/** A handler for every call; the context is what the host gives it. */
export type Handlers<Context> = {
  readonly [N in CallName]: (
    context: Context,
    input: v.InferOutput<(typeof calls)[N]['input']>,
  ) => CallOutput<N> | Promise<CallOutput<N>>;
};

/** Told of an error nobody foresaw; returns the reference under which it was logged whole. */
export type ReportUnexpected = (error: unknown, call: string) => string;

export const isCallName = (name: string): name is CallName => Object.hasOwn(calls, name);

const isErrorCode = (code: string): code is ErrorCode => (errorCodes as readonly string[]).includes(code);

/** Puts an error into an envelope: an AppError as it is, anything else as `internal` with the reference it was logged under. */
export const failure = (error: unknown, call: string, report: ReportUnexpected): Envelope =>
  error instanceof AppError
    ? { ok: false, error: { code: error.code, params: error.params } }
    : { ok: false, error: { code: 'internal', params: { reference: report(error, call) } } };

/** Checks a call's name and input; throws `call.unknown` or `call.invalid` (with the place that is wrong). */
export const checkInput = (name: string, input: unknown): unknown => {
  if (!isCallName(name)) throw new AppError('call.unknown', { call: name });
  const parsed = v.safeParse(calls[name].input, input);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new AppError('call.invalid', { call: name, place: v.getDotPath(issue) ?? '', problem: issue.message });
};

/** Answers one call: input checked at the boundary, errors in the envelope, never a throw. */
export const answer = async <Context>(
  handlers: Handlers<Context>,
  context: Context,
  name: string,
  input: unknown,
  report: ReportUnexpected,
): Promise<Envelope> => {
  try {
    const checked = checkInput(name, input);
    const handler = handlers[name as CallName] as (context: Context, input: unknown) => unknown;
    return { ok: true, value: await handler(context, checked) };
  } catch (error) {
    return failure(error, name, report);
  }
};

export type Call = <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;

/** What an envelope carries; a failure is thrown as AppError. */
export const unwrap = (envelope: Envelope): unknown => {
  if (envelope.ok) return envelope.value;
  const { code, params } = envelope.error;
  throw new AppError(isErrorCode(code) ? code : 'internal', params);
};

/** Typed calls over a transport; a failure is thrown as AppError. */
export const connect = (send: (name: string, input: unknown) => Promise<unknown>): Call => async (name, input) =>
  unwrap((await send(name, input)) as Envelope) as CallOutput<typeof name>;
