// What passes between the workbench and a worker thread: calls one way, answers and news the other.

import type { Envelope } from '../../shared/rpc.ts';
import type { KnownFile } from '../handlers/context.ts';
import type { OpenProject, StationNews } from './station.ts';

export type ToWorker =
  | { readonly type: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly type: 'know'; readonly file: KnownFile }
  | { readonly type: 'follow'; readonly project: OpenProject | null }
  | { readonly type: 'close' };

export type FromWorker =
  | { readonly type: 'answer'; readonly id: number; readonly envelope: Envelope }
  | { readonly type: 'closed' }
  | { readonly type: 'news'; readonly news: StationNews };
