// The open project and the period that is shown, and what each way of opening one does to the window.

import type { Period } from '../../shared/domain.ts';
import type { Project } from '../../shared/contract/project.ts';
import { host } from '../transport/host.ts';
import { call, queries, useCall } from './call.ts';
import { tell } from './notices.ts';
import { takeUpProject, useWindow } from './window.ts';

/** The open project; null when none is, undefined until it is known. */
export const useProject = (): Project | null | undefined => useCall('project.get', {}).data;

/** Takes in the project's news: everything asked of an older revision is asked again. */
export const noteProject = (project: Project | null): void => {
  const before = queries.getQueryData<Project | null>(['project.get', {}]);
  takeUpProject(project?.name ?? null);
  queries.setQueryData(['project.get', {}], project);
  if (before?.name === project?.name && before?.revision === project?.revision) return;
  if (before?.name !== project?.name) queries.removeQueries({ predicate: isOfProject });
  void queries.invalidateQueries({ predicate: isOfProject });
};

const isOfProject = ({ queryKey: [name] }: { readonly queryKey: readonly unknown[] }): boolean =>
  name !== 'project.get' && name !== 'settings.get' && name !== 'app.info';

/** The period that is shown: the chosen one, else the latest with evidence. */
export const usePeriod = (): Period | null => {
  const project = useProject();
  const chosen = useWindow((state) => state.period);
  return periodOf(project ?? null, chosen);
};

export const periodOf = (project: Project | null, chosen: string | null): Period | null => {
  const periods = project?.periods ?? [];
  return periods.find(({ code }) => code === chosen) ?? periods.find(({ code }) => code === project?.currentPeriod) ?? periods[0] ?? null;
};

/** Lets the person pick a project file and opens it. */
export const openProject = async (): Promise<void> => {
  try {
    const [file] = await host.pickFiles({ kind: 'project' });
    if (file !== undefined) await openFile(file.id);
  } catch (error) {
    tell(error);
  }
};

/** Opens a project the host knows; throws AppError. */
export const openFile = async (file: string): Promise<void> => noteProject(await call('project.open', { file, readOnly: false }));

export const openSample = async (): Promise<void> => {
  try {
    noteProject((await call('project.sample.start', {})).project);
  } catch (error) {
    tell(error);
  }
};

export const closeProject = async (): Promise<void> => {
  try {
    await call('project.close', {});
    noteProject(null);
  } catch (error) {
    tell(error);
  }
};
