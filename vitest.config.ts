// Three suites over real SQLite and real files: what each part promises, what every host promises, and the public corpus.

import { defineConfig } from 'vitest/config';

const suite = (name: string, testTimeout: number) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout, hookTimeout: testTimeout },
});

export default defineConfig({
  test: {
    projects: [suite('unit', 60_000), suite('contract', 60_000), suite('conformance', 300_000)],
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default'],
  },
});
