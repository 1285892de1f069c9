import { defineConfig } from 'vite';

/** The widget: one module to load, and chunks it fetches by itself from the folder it lies in. */
export default defineConfig({
  root: import.meta.dirname,
  // Vite's library mode leaves this word in place, and Preact's and others' development code with it.
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: '../dist/widget',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    lib: { entry: 'main.ts', formats: ['es'], fileName: () => 'records-checklist.js' },
    // Library mode keeps the spaces of ES modules unless told otherwise.
    rolldownOptions: { output: { minify: true, chunkFileNames: 'chunks/[name]-[hash].js' } },
  },
});
