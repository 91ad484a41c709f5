/** What reading and writing a corpus needs from the platform. */
export interface CorpusPorts {
  /** SHA-256 of bytes, or of text as UTF-8; lower-case hex. */
  sha256(data: string | Uint8Array): Promise<string>;
  newUtf8Decoder(): Utf8Decoder;
  /** Lets the platform do other work when it has waited long enough; cheap when it has not. */
  pause(): Promise<void>;
}

export interface Utf8Decoder {
  /** The text of the next bytes, without what an unfinished character leaves; `null` where they are not UTF-8. */
  decode(bytes: Uint8Array, last: boolean): string | null;
}

/** How much of the work is done, from 0 to 1. */
export interface CorpusProgress {
  readonly step: 'reading' | 'writing' | 'checking' | 'storing';
  readonly done: number;
}
