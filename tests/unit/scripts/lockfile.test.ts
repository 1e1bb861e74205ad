// What a fresh machine installs from: whole, exact, and from whichever registry that machine uses.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/program.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { readonly packages: Readonly<Record<string, Locked>> };
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Locked;

describe('the lockfile', () => {
  // npm refuses to install from a lockfile that leaves out the packages of other machines.
  it('names the packages of every machine', () => {
    const missing = Object.values(lock.packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !Object.keys(lock.packages).some((place) => place.endsWith(`node_modules/${name}`)));
    expect(missing).toEqual([]);
  });

  it('names no registry', () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('agrees with package.json, which is exact', () => {
    const wanted = { ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies };
    const locked = Object.fromEntries(Object.keys(wanted).map((name) => [name, lock.packages[`node_modules/${name}`]?.version]));
    expect(Object.values(wanted).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(locked).toEqual(wanted);
  });
});
