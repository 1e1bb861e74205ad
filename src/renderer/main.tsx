// Where the window begins: settings and what the host knows first, then the first paint.

import '@fontsource-variable/inter/wght.css';
import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startListening } from './state/events.ts';
import { tell } from './state/notices.ts';
import { loadSettings } from './state/settings.ts';

const start = async (): Promise<void> => {
  await Promise.all([loadSettings(), startListening()]).catch(tell);
  const root = document.querySelector('#root');
  if (root !== null) createRoot(root).render(<StrictMode><App /></StrictMode>);
};

void start();
