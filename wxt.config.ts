import { defineConfig } from 'wxt';

/** What a page of the extension may load: its own files, and pictures a person chose. Nothing leaves. */
const policy = [
  "default-src 'none'",
  // The word about WebAssembly is for the PDF: it joins Arabic and Devanagari letters with HarfBuzz.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const sizes = [16, 32, 48, 96, 128];
const icons = Object.fromEntries(sizes.map((size) => [size, `icon/${size}.png`]));

/** The extension's build: Chrome and Firefox, both Manifest V3, no host permissions. */
export default defineConfig({
  srcDir: '.',
  outDir: 'dist/extension',
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    build: { modulePreload: false },
    worker: { format: 'es' },
    // The PDF writer brings its own fonts and shaping: 149 kB of font library stay out.
    resolve: { alias: { fontkit: `${import.meta.dirname}/shared/export/pdf/fontkit-stub.ts` } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons,
    action: { default_title: '__MSG_open__' },
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // Reloading while one works on the code needs a socket that no reader of this code should have.
    ...(command === 'build' && { content_security_policy: { extension_pages: policy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{8c1f5a54-6a0e-4a8b-9a53-5d2c1f0e7b46}',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // `light-dark()` and relative colours, which the look is made of.
        { minimum_chrome_version: '123' }),
  }),
});
