/** The part of `edtf` that is used; the library ships no types. */
declare module 'edtf' {
  interface ParsedDate {
    readonly type: string;
    /** Milliseconds since 1970-01-01T00:00Z of the first and last moment; an open end is ±Infinity. */
    readonly min: number;
    readonly max: number;
  }
  function edtf(text: string): ParsedDate;
  export { edtf as default };
}
