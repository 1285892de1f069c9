/** Opens a desk in this browser and gives the way to close it. */

import { type Desk, openDesk } from '../session/desk.ts';
import type { Ports } from '../session/ports.ts';
import { browserPorts, type DoorOptions } from './browser-ports.ts';
import { onLeave } from './leaving.ts';

export interface OpenDesk {
  desk: Desk;
  /** Saves what waits, then lets go of everything. */
  close(): Promise<void>;
}

/**
 * Opens the desk: saves what waits when the page is left, and says before the first entry when the device keeps nothing.
 * `adapt` lets a door change or add ports.
 */
export async function openBrowserDesk(
  options: DoorOptions,
  adapt: (ports: Ports) => Ports = (ports) => ports,
): Promise<OpenDesk> {
  let desk: Desk | undefined;
  const ports = adapt(await browserPorts({ ...options, beforeClose: async () => desk?.flush() }));
  desk = await openDesk(ports);
  const opened = desk;
  const stop = onLeave(opened.flush);
  // The first screen says it by itself.
  if (ports.storeProblem && opened.place.peek().at !== 'start') opened.tell(ports.storeProblem);
  return {
    desk: opened,
    async close() {
      stop();
      await opened.flush();
      opened.close();
    },
  };
}
