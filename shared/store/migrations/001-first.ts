/** Version 1: the first shape. Never edit a migration that was released; add the next one. */

import type { Migration } from '../database.ts';

export const first: Migration = (db) => {
  db.createObjectStore('cases', { keyPath: 'id' });
  db.createObjectStore('settings');
  db.createObjectStore('packages', { keyPath: 'id' });
  db.createObjectStore('snapshots', { keyPath: ['id', 'at'] });
};
