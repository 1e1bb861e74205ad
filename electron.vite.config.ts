// Builds the three parts: main (one entry a host, and the workers), the sandboxed preload as one CommonJS file, the window.

import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

export default defineConfig({
  main: {
    build: {
      target: 'node22',
      rollupOptions: {
        input: {
          electron: 'src/main/electron/main.ts',
          serve: 'src/main/serve/main.ts',
          cli: 'src/main/cli/main.ts',
          worker: 'src/main/jobs/worker.ts',
          rowWorker: 'src/main/jobs/rowWorker.ts',
        },
        // Shared chunks lie beside the entries, so that import.meta.dirname is out/main in all of them.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: { target: 'chrome130', rollupOptions: { input: 'src/renderer/index.html' } },
  },
});
