/** Characters that none of our fonts has, drawn with the fonts of the device, where it lets a worker draw. */

/** JPEG bytes of a black character on white, one square em. */
export type Strangers = ReadonlyMap<string, Uint8Array>;

const pixels = 128;

export async function drawStrangers(signs: readonly string[]): Promise<Strangers> {
  const drawn = new Map<string, Uint8Array>();
  if (typeof OffscreenCanvas === 'undefined') return drawn;
  for (const sign of signs.slice(0, most)) {
    const bytes = await drawStranger(sign).catch(() => undefined);
    if (bytes) drawn.set(sign, bytes);
  }
  return drawn;
}

/** More than this is a script we do not carry, not a name. */
const most = 200;

async function drawStranger(sign: string): Promise<Uint8Array | undefined> {
  const canvas = new OffscreenCanvas(pixels, pixels);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, pixels, pixels);
  context.fillStyle = '#17211d';
  context.font = `${pixels * 0.94}px "Noto Sans", "Segoe UI", "PingFang SC", sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillText(sign, pixels / 2, pixels * 0.84, pixels);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  return new Uint8Array(await blob.arrayBuffer());
}
