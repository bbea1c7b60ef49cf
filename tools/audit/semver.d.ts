declare module "semver" {
  /** As much of it as is needed here. */
  const semver: {
    /** Whether a version lies in a range; of a version before a release too, where asked. */
    readonly satisfies: (
      version: string,
      range: string,
      options?: { readonly includePrerelease?: boolean },
    ) => boolean;
    /** The range as it is understood; `null` for what is none. */
    readonly validRange: (range: string) => string | null;
  };
  export default semver;
}
