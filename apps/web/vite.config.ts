import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { weighRoutes } from './tools/weigh-routes.ts';

const server = process.env['CONVOY_SERVER'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), weighRoutes()],
  // Nothing is inlined: the page's policy admits fonts and pictures from its own address alone.
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
  },
  server: {
    port: 5173,
    proxy: {
      '/api': { target: server },
      '/socket.io': { target: server, ws: true },
    },
  },
});
