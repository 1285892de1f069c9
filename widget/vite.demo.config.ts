import { defineConfig } from 'vite';

/** The desk and the inbox as plain pages: `npm run dev` serves them from source, the build goes beside the widget. */
export default defineConfig({
  root: `${import.meta.dirname}/demo`,
  publicDir: false,
  base: './',
  server: { host: '127.0.0.1', open: '/desk/' },
  build: {
    outDir: '../../dist/demo',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: ['desk/index.html', 'inbox/index.html'].map((page) => `${import.meta.dirname}/demo/${page}`),
    },
  },
});
