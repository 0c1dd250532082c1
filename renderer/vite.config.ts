import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page is served by the app's own protocol under a strict content security policy: files only, nothing inline. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../out/build/renderer',
    emptyOutDir: true,
    // The oldest Chromium that we run on is that of the test runtime.
    target: 'chrome130',
    // Fonts and icons stay files: a data: address would need a wider policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Everything comes from the disk at once; the usual warning speaks of slow networks.
    chunkSizeWarningLimit: 5000,
    sourcemap: true,
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
});
