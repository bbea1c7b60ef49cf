/** Why a sound could not be had: the file is not there, it can't be decoded, or the wait was given up. */
export type LoadFailure = "missing" | "undecodable" | "aborted";

/** A value, or the reason why not. */
export type Loaded<T, Failure = LoadFailure> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Failure };
