// The window opens: the page runs under its own strict policy, without an error, and comes back after a restart.

import { expect, test } from '../support/journey.ts';

test('the window opens without a complaint and offers a start', async ({ openWindow }) => {
  const complaints: string[] = [];
  const { page } = await openWindow();
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.reload();
  await expect(page.getByRole('button').first()).toBeVisible();
  await expect(page).toHaveTitle(/Tolok/);
  expect(complaints).toEqual([]);
});

test('the address bar does not keep the token', async ({ openWindow }) => {
  const { page } = await openWindow();
  expect(new URL(page.url()).search).toBe('');
});
