import { cp } from 'node:fs/promises';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

type Graph = { getModuleInfo(id: string): Pick<Rolldown.ModuleInfo, 'importedIds' | 'isEntry'> | null };

/**
 * Names the chunk of everything that stands before the first screen: one file beside the entry, instead of twenty.
 * The entry itself stays out, because chunks import this file back: a page may load the entry under any address
 * (`?ver=3`), and a module under two addresses would run twice.
 */
function firstLoad() {
  let core: Set<string> | undefined;
  return (id: string, graph: Graph): string | null => {
    core ??= staticClosure(`${import.meta.dirname}/main.ts`, graph);
    return core.has(id) && !graph.getModuleInfo(id)?.isEntry ? 'core' : null;
  };
}

function staticClosure(entry: string, graph: Graph): Set<string> {
  const found = new Set([entry]);
  for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

/** The fonts of the PDF lie beside the script. */
const copyFonts: Plugin = {
  name: 'copy-fonts',
  apply: 'build',
  closeBundle: () =>
    cp(`${import.meta.dirname}/../public/fonts`, `${import.meta.dirname}/../dist/widget/fonts`, { recursive: true }),
};

/** The widget: one module to load, and chunks it fetches by itself from the folder it lies in. */
export default defineConfig({
  root: import.meta.dirname,
  // A clinic may put the folder anywhere.
  // The PDF writer brings its own fonts and shaping: 149 kB of font library stay out.
  resolve: { alias: { fontkit: `${import.meta.dirname}/../shared/export/pdf/fontkit-stub.ts` } },
  base: './',
  plugins: [copyFonts],
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'chunks/[name]-[hash].js' } } },
  // Vite's library mode leaves this word in place, and with it the development code of the libraries.
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: '../dist/widget',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    lib: { entry: 'main.ts', formats: ['es'], fileName: () => 'records-checklist.js' },
    rolldownOptions: {
      output: {
        // Library mode keeps the spaces of ES modules unless told otherwise.
        minify: true,
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: { groups: [{ name: firstLoad(), debugName: 'core' }] },
      },
    },
  },
});
