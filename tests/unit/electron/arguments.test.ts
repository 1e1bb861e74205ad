// What a start means: the command line, a project to open, or just the window.

import { describe, expect, it } from 'vitest';
import { commandLineArguments, projectsNamed } from '../../../src/main/electron/arguments.ts';

describe('the command line of the installed program', () => {
  it.each([
    { argv: ['Tolok', '--cli', 'score', '-p', 'a.tolok'], isPackaged: true, args: ['score', '-p', 'a.tolok'] },
    { argv: ['Tolok', '--no-sandbox', '--cli', 'score'], isPackaged: true, args: ['score'] },
    { argv: ['electron', '.', '--cli', 'inspect', 'a.csv'], isPackaged: false, args: ['inspect', 'a.csv'] },
    { argv: ['electron', '--no-sandbox', '.', '--cli'], isPackaged: false, args: [] },
  ])('is wanted by $argv', ({ argv, isPackaged, args }) => {
    expect(commandLineArguments(argv, isPackaged)).toEqual(args);
  });

  it.each([
    { argv: ['Tolok'], isPackaged: true },
    { argv: ['Tolok', 'a.tolok', '--cli'], isPackaged: true },
    { argv: ['electron', '.'], isPackaged: false },
    { argv: ['electron', '.', 'a.tolok'], isPackaged: false },
  ])('is not wanted by $argv', ({ argv, isPackaged }) => {
    expect(commandLineArguments(argv, isPackaged)).toBeNull();
  });
});

describe('projects named at a start', () => {
  it('are whole paths, seen from where the person stood', () => {
    const named = projectsNamed(['Tolok', 'sub/a.tolok', '/data/B.TOLOK'], '/home/officer');
    expect(named).toEqual(['/home/officer/sub/a.tolok', '/data/B.TOLOK']);
  });

  it('leave out switches and other files', () => {
    expect(projectsNamed(['Tolok', '--original-process-start-time=1', '--x=a.tolok', 'a.csv', '.'], '/home')).toEqual([]);
  });
});
