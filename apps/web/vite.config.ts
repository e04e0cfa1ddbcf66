import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@shuangzhao/source', ...defaultClientConditions] },
  // A strict content security policy allows no data: addresses, so nothing is inlined.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900, // kB uncompressed; a third of it travels
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
