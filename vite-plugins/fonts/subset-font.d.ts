/** What is used of a package that comes without types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'truetype' | 'woff2';
    /** Where on its axes a variable font is pinned. */
    readonly variationAxes?: Readonly<Record<string, number>>;
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    readonly dropTables?: readonly string[];
  }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
