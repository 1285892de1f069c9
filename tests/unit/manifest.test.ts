/** What the built extension asks a person for. A difference here is a decision, never a side effect. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const dist = join(import.meta.dirname, '../../dist/extension');

function readManifest(build: string): Record<string, unknown> {
  const path = join(dist, build, 'manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is missing. Run "npm run build:extension" first.`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * Nothing that a page could reach or that reaches into pages by itself: no `host_permissions`, `content_scripts`,
 * `externally_connectable` or `web_accessible_resources`.
 */
const keysOfBoth = [
  'action',
  'background',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'permissions',
  'short_name',
  'version',
];

const builds = [
  {
    build: 'chrome-mv3',
    permissions: ['activeTab', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
    keys: ['minimum_chrome_version', 'side_panel'],
  },
  {
    build: 'firefox-mv3',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
    keys: ['browser_specific_settings', 'sidebar_action'],
  },
];

describe.each(builds)('the manifest of $build', ({ build, permissions, keys }) => {
  const manifest = readManifest(build);

  it('asks for these permissions and no site at install', () => {
    expect((manifest.permissions as string[]).toSorted()).toEqual(permissions);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('says nothing that is not on the list', () => {
    expect(Object.keys(manifest).toSorted()).toEqual([...keysOfBoth, ...keys].toSorted());
  });

  it('lets its pages load their own files and nothing else', () => {
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
    expect(policy.split('; ').toSorted()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self' blob: data:",
      "require-trusted-types-for 'script'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
    ]);
  });
});

it('tells Firefox that no data is collected', () => {
  const { browser_specific_settings } = readManifest('firefox-mv3');
  expect(browser_specific_settings).toMatchObject({ gecko: { data_collection_permissions: { required: ['none'] } } });
});
