/**
 * The two web types that the host contract names. Services run where the DOM's types are not at hand; where they
 * are, these declarations merge with them.
 */
interface AbortSignal {
  readonly aborted: boolean;
}

/** Services never look into a file, they pass it on. */
interface File {
  readonly name: string;
}
