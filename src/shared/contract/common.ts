// The small shapes that calls are made of. Knows no call.

import * as v from 'valibot';

export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const nothing = v.null();
export const none = v.strictObject({});
export const fileId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
export const periodCode = v.pipe(v.string(), v.minLength(1), v.maxLength(8));
export const started = v.object({ jobId: v.string() });

/** A file the host knows: paths never cross the contract. */
export const fileRefSchema = v.object({ id: fileId, name: v.string(), bytes: v.number() });
export type FileRef = v.InferOutput<typeof fileRefSchema>;

/** A call: the schema of its input and of its output. */
export const call = <I extends v.GenericSchema, O extends v.GenericSchema>(input: I, output: O) => ({ input, output });
