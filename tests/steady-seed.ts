import fc from "fast-check";

/** The suite is the same every time; `npm run fuzz` looks further, and `FUZZ_SEED` repeats what it found. */
fc.configureGlobal({ seed: Number(process.env["FUZZ_SEED"] ?? 20_261_125) });
