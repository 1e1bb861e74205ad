// What either kind of package encryption comes down to once the password is right.

export interface PackageKey {
  /** The package is decrypted in segments of this many bytes, the last one shorter. */
  readonly segmentBytes: number;
  readonly decrypt: (segment: Buffer, index: number) => Buffer;
}
