/** A file that the page may read, with its path relative to what the user chose, written with `/`. */
export interface PickedFile {
  readonly path: string;
  readonly file: File;
}
