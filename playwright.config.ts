// The browser journeys: in Chromium against the browser host, and in Electron when its binary is there.

import { defineConfig } from 'playwright/test';
import { findChromium } from './scripts/lib/chromium.mjs';
import { electronBinary, hasDisplay } from './scripts/lib/electron.mjs';
import type { JourneyOptions } from './tests/support/journey.ts';

const chromium = findChromium();
const electron = hasDisplay() ? electronBinary() : null;

export default defineConfig<JourneyOptions>({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  // A journey waits half of its time, so that two share two processors well; each has its own host and folder.
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? 'node_modules/.cache/tolok/browser.json' }]],
  use: {
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium === null ? {} : { executablePath: chromium }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  projects: [
    { name: 'browser', use: { electron: null } },
    ...(electron === null ? [] : [{ name: 'electron', use: { electron } }]),
  ],
});
