// The window's one line to its host: typed calls, and calls as queries that are asked again when the project changes.

import { QueryClient, keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '../../shared/contract.ts';
import { connect } from '../../shared/rpc.ts';
import { host } from '../transport/host.ts';

/** Calls the host; a failure is thrown as AppError. */
export const call = connect(host.send);

// Nothing goes stale by time: events say when the project's data changed, and a failed call is the person's to repeat.
export const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, gcTime: 600_000, retry: false, refetchOnWindowFocus: false, networkMode: 'always' } },
});

/** What useCall and useQueries need of a call. */
export const query = <N extends CallName>(name: N, input: CallInput<N>) => ({
  queryKey: [name, input] as const,
  queryFn: (): Promise<CallOutput<N>> => call(name, input),
});

/** The answer of a reading call. While another input's answer is awaited, the last one stays on the screen. */
export const useCall = <N extends CallName>(
  name: N, input: CallInput<N>, options: { readonly enabled?: boolean } = {},
): UseQueryResult<CallOutput<N>, Error> =>
  useQuery<CallOutput<N>, Error>({ ...query(name, input), placeholderData: keepPreviousData, enabled: options.enabled ?? true });

/** Asks a reading call again, whatever its input was. */
export const askAgain = (name: CallName): void => void queries.invalidateQueries({ queryKey: [name] });
