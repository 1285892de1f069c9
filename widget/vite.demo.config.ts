import { defineConfig } from 'vite';

/** The desk and the inbox as plain pages: `npm run dev` serves them from source, the build goes beside the widget. */
export default defineConfig({
  root: `${import.meta.dirname}/demo`,
  // The fonts while one works on the code; the built pages find them through the server.
  publicDir: '../../public',
  base: './',
  // The PDF writer brings its own fonts and shaping: 149 kB of font library stay out.
  resolve: { alias: { fontkit: `${import.meta.dirname}/../shared/export/pdf/fontkit-stub.ts` } },
  // The PDF worker is split into modules of its own.
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  build: {
    outDir: '../../dist/demo',
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: ['desk/index.html', 'inbox/index.html'].map((page) => `${import.meta.dirname}/demo/${page}`),
    },
  },
});
