/** Asks the browser to keep our data when space runs short. Neither function ever throws. */

/** Whether the browser promised not to clear our data by itself. */
export async function askToPersist(): Promise<boolean> {
  try {
    const { storage } = navigator;
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}

export interface Quota {
  /** Bytes. */
  used: number;
  total: number;
}

/** The space used and allowed, where the browser tells. */
export async function quota(): Promise<Quota | undefined> {
  try {
    const { usage, quota: total } = await navigator.storage.estimate();
    return usage === undefined || !total ? undefined : { used: usage, total };
  } catch {
    return undefined;
  }
}
