export interface BrowserHost {
    /** The printed address, token included. */
    readonly address: string;
    /** Its origin: `http://127.0.0.1:…`. */
    readonly origin: string;
    readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}
/** Starts out/main/serve.js; `project` is opened first. */
export declare const startBrowserHost: (folder: string, { project }?: {
    readonly project?: string;
}) => Promise<BrowserHost>;
