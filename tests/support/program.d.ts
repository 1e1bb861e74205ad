import { type ChildProcess } from 'node:child_process';
export declare const root: string;
/** The Node that runs Tolok. */
export declare const node: string;
/** The environment of a program whose settings lie in `folder`, with nothing of the person's own. */
export declare const environment: (folder: string) => NodeJS.ProcessEnv;
export declare const startProgram: (args: readonly string[], folder: string) => ChildProcess;
/** Tells a program to stop and gives its exit code, null if a signal ended it. */
export declare const stopProgram: (child: ChildProcess, signal?: NodeJS.Signals) => Promise<number | null>;
/** The first line of standard output that matches; throws with what the program said when it ends without one. */
export declare const lineOf: (child: ChildProcess, pattern: RegExp) => Promise<string>;
