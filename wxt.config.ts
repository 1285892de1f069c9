import { defineConfig } from 'wxt';

/** The extension's build: Chrome and Firefox, both Manifest V3, no host permissions. */
export default defineConfig({
  srcDir: '.',
  outDir: 'dist/extension',
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: 'Second Opinion Kit',
    description:
      'Collect medical records, questions and your story for a second opinion across a border. Everything stays on this device.',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: {},
  }),
});
