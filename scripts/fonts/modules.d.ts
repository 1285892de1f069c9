/** Packages that bring no types. */

declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: { targetFormat?: 'truetype'; noHinting?: boolean; dropTables?: readonly string[] },
  ): Promise<Buffer>;
}
